package portal.notifications;

import java.time.Clock;
import java.util.Map;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.InstituteTime;
import portal.certification.CaseId;
import portal.http.Bodies;
import portal.http.Fields;
import portal.http.Problem;
import portal.http.ProblemKind;
import portal.http.Request;
import portal.json.JsonObject;
import portal.language.Said;
import portal.notifications.ledger.Ledger;
import portal.notifications.ledger.Mail;
import portal.notifications.ledger.MailKey;
import portal.requests.Step;
import portal.trail.Actor;
import portal.trail.AggregateId;
import portal.trail.Event;
import portal.trail.Happening;
import portal.trail.Head;
import portal.trail.History;
import portal.trail.Reply;

/**
 * Has a mail sent once more that did not arrive: after what stood in its way was mended. The trail
 * keeps who wanted it.
 */
final class ResendMail {
  private final Ledger ledger;
  private final History history;
  private final InstituteTime time;
  private final Clock clock;

  @Inject
  ResendMail(Ledger ledger, History history, InstituteTime time, Host host) {
    this.ledger = ledger;
    this.history = history;
    this.time = time;
    this.clock = host.systemClock();
  }

  Step decide(Request request, String subject) {
    new Fields(Bodies.json(request)).check();
    Mail found = found(request);
    Mail resent =
        found
            .resent(clock.instant())
            .orElseThrow(
                () ->
                    Problem.conflict(
                        new Said(
                            "This mail waits, is under way, has arrived, or its reader has"
                                + " complained.",
                            "Diese Nachricht wartet, ist unterwegs oder angekommen, oder wer sie"
                                + " bekam, hat sich beschwert.")));
    Reply reply =
        new Reply(200, Map.of("content-type", "application/json"), MailJson.of(resent).write());
    return new Step.Store(
        reply, answered -> ledger.keep(found, resent, happened(found, subject), answered));
  }

  private Mail found(Request request) {
    return CaseId.parse(request.pathParameter("reference"))
        .flatMap(id -> MailName.parse(id.value(), request.pathParameter("mail")))
        .flatMap(ledger::find)
        .orElseThrow(
            () ->
                Problem.of(
                        ProblemKind.NOT_FOUND,
                        new Said("There is no such mail.", "Diese Nachricht gibt es nicht."))
                    .exception());
  }

  /** A mail is an aggregate of its own, which begins when somebody first has it sent again. */
  private Event happened(Mail mail, String subject) {
    MailKey key = mail.key();
    AggregateId aggregate =
        new AggregateId("mail#%s#%s#%s".formatted(key.subject(), key.notice(), key.slot()));
    Head head =
        history.of(aggregate).stream()
            .reduce((_, later) -> later)
            .map(Event::head)
            .orElse(Head.NONE);
    JsonObject data = JsonObject.builder().text("was", mail.state().code()).build();
    return Event.after(
        head, aggregate, new Happening("MailResent", Actor.staff(subject), data), time.now());
  }
}
