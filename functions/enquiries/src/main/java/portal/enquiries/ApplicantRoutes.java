package portal.enquiries;

import java.util.HashMap;
import java.util.Map;
import javax.inject.Inject;
import portal.aws.InstituteTime;
import portal.capability.Purpose;
import portal.certification.Case;
import portal.certification.CaseId;
import portal.certification.Cases;
import portal.certification.Change;
import portal.certification.Message;
import portal.certification.Moves;
import portal.certification.Stage;
import portal.http.Bodies;
import portal.http.Endpoint;
import portal.http.Fields;
import portal.http.Request;
import portal.http.Response;
import portal.requests.ChangeOnce;
import portal.requests.LinkDoor;
import portal.requests.Move;
import portal.requests.OnceOf;
import portal.requests.Replies;
import portal.requests.Seen;
import portal.trail.OnlyOnce;
import portal.trail.Reply;

/** The routes behind a case's mailed link. */
final class ApplicantRoutes {

  private final LinkDoor door;
  private final Cases cases;
  private final ChangeOnce<CaseId, Case, Change> changeCase;
  private final ConsentRoutes consents;
  private final InstituteTime time;

  @Inject
  ApplicantRoutes(
      LinkDoor door, Cases cases, OnlyOnce onlyOnce, ConsentRoutes consents, InstituteTime time) {
    this.door = door;
    this.consents = consents;
    this.cases = cases;
    this.changeCase = new ChangeOnce<>("case", cases, onlyOnce);
    this.time = time;
  }

  Map<String, Endpoint> all() {
    Map<String, Endpoint> all = new HashMap<>(consents.all());
    all.put("GET /api/case", this::read);
    all.put("POST /api/case/messages", this::answer);
    all.put("POST /api/case/withdrawal", this::withdraw);
    return all;
  }

  private Response read(Request request) {
    Case shown = cases.find(opened(request)).orElseThrow(LinkDoor::invalid);
    return Replies.answer(
        Replies.json(
            200,
            CaseJson.forApplicant(shown, cases.thread(shown.id()), time),
            shown.head().version()));
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
            new Seen.Whatever(),
            found ->
                Move.of(
                    Moves.answer(found, text, time.now()),
                    ApplicantRoutes::sent,
                    standing(found))));
  }

  private Response withdraw(Request request) {
    CaseId id = opened(request);
    Fields fields = new Fields(Bodies.json(request));
    String reason = fields.optionalText("reason", Stage.LONGEST_REASON).orElse("");
    fields.check();
    return Replies.answer(
        changeCase.change(
            id,
            OnceOf.request(request, id.value(), time.now()),
            Seen.by(request),
            found ->
                Move.of(
                    Moves.withdraw(found, reason, time.now()),
                    ApplicantRoutes::moved,
                    standing(found))));
  }

  /** Where a case stands after a move; whoever wants all of it reads it again. */
  static Reply moved(Change change) {
    return Replies.json(200, CaseJson.standing(change.after()), change.after().head().version());
  }

  /** The new message's place in the thread, under the case's new version. */
  static Reply sent(Change change) {
    Message message = change.message().orElseThrow();
    return Replies.json(201, CaseJson.sent(message), change.after().head().version());
  }

  /** What stands in the way of a move that a case does not allow. */
  static String standing(Case found) {
    return "The case stands at " + found.status().code() + ".";
  }

  private CaseId opened(Request request) {
    return CaseId.parse(door.open(request, Purpose.CASE)).orElseThrow(LinkDoor::invalid);
  }
}
