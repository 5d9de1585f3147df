package portal.enquiries;

import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import portal.aws.InstituteTime;
import portal.capability.Capabilities;
import portal.capability.Purpose;
import portal.capability.Secret;
import portal.certification.Case;
import portal.certification.CaseId;
import portal.certification.Cases;
import portal.certification.Change;
import portal.certification.Message;
import portal.certification.Moves;
import portal.http.Bodies;
import portal.http.Endpoint;
import portal.http.Fields;
import portal.http.Keys;
import portal.http.Problem;
import portal.http.ProblemKind;
import portal.http.Request;
import portal.http.Response;
import portal.trail.Reply;

/**
 * The routes behind a case's mailed link, whose secret comes as {@code Authorization: Capability}.
 */
final class ApplicantRoutes {
  private static final String SCHEME = "Capability ";
  private static final int LONGEST_REASON = 1000;

  private final Capabilities capabilities;
  private final Cases cases;
  private final ChangeCase changeCase;
  private final InstituteTime time;

  @Inject
  ApplicantRoutes(
      Capabilities capabilities, Cases cases, ChangeCase changeCase, InstituteTime time) {
    this.capabilities = capabilities;
    this.cases = cases;
    this.changeCase = changeCase;
    this.time = time;
  }

  Map<String, Endpoint> all() {
    return Map.of(
        "GET /api/case", this::read,
        "POST /api/case/messages", this::answer,
        "POST /api/case/withdrawal", this::withdraw);
  }

  private Response read(Request request) {
    Case shown = cases.find(opened(request)).orElseThrow(ApplicantRoutes::invalid);
    Reply reply = whole(shown, cases.thread(shown.id()));
    return new Response(reply.status(), reply.headers(), reply.body());
  }

  private Response answer(Request request) {
    CaseId id = opened(request);
    Fields fields = new Fields(Bodies.json(request));
    String text = fields.text("text", Message.LONGEST);
    fields.check();
    return Replies.answer(
        changeCase.change(
            id,
            OnceOf.request(request, id.value(), time.now()),
            new ChangeCase.Seen.Whatever(),
            found -> Moves.answer(found, text, time.now()),
            change -> messageReply(change, false)));
  }

  private Response withdraw(Request request) {
    CaseId id = opened(request);
    Fields fields = new Fields(Bodies.json(request));
    String reason = fields.optionalText("reason", LONGEST_REASON).orElse("");
    fields.check();
    return Replies.answer(
        changeCase.change(
            id,
            OnceOf.request(request, id.value(), time.now()),
            new ChangeCase.Seen.Version(Keys.ifMatch(request)),
            found -> Moves.withdraw(found, reason, time.now()),
            change -> whole(change.after(), cases.thread(id))));
  }

  private Reply whole(Case shown, List<Message> thread) {
    return Replies.json(200, CaseJson.forApplicant(shown, thread, time), shown.head().version());
  }

  /** The new message, under the case's new version. */
  static Reply messageReply(Change change, boolean toStaff) {
    Message message = change.message().orElseThrow();
    return Replies.json(201, CaseJson.message(message, toStaff), change.after().head().version());
  }

  private CaseId opened(Request request) {
    return request
        .header("authorization")
        .filter(value -> value.startsWith(SCHEME))
        .flatMap(value -> Secret.parse(value.substring(SCHEME.length())))
        .flatMap(secret -> capabilities.subject(secret, Purpose.CASE, time.now()))
        .flatMap(CaseId::parse)
        .orElseThrow(ApplicantRoutes::invalid);
  }

  private static RuntimeException invalid() {
    return Problem.of(
            ProblemKind.LINK_INVALID, "Ask for a fresh link with your reference and address.")
        .exception();
  }
}
