package portal.enquiries;

import static portal.http.FieldKinds.text;

import java.util.HashMap;
import java.util.Map;
import javax.inject.Inject;
import portal.aws.InstituteTime;
import portal.capability.Purpose;
import portal.certification.Case;
import portal.certification.CaseId;
import portal.certification.Cases;
import portal.certification.Change;
import portal.certification.ConfirmedChanges;
import portal.certification.Confirming;
import portal.certification.Message;
import portal.certification.Moves;
import portal.certification.Stage;
import portal.http.Bodies;
import portal.http.Endpoint;
import portal.http.Fields;
import portal.http.Needed;
import portal.http.Request;
import portal.http.Response;
import portal.json.JsonObject;
import portal.requests.Changing;
import portal.requests.LinkDoor;
import portal.requests.OnlyOnce;
import portal.requests.Replies;
import portal.requests.Step;

/** The routes behind a case's mailed link. */
final class ApplicantCaseRoutes {
  private final LinkDoor door;
  private final OnlyOnce once;
  private final Cases cases;
  private final Changing<CaseId, Case, Change> changing;
  private final ConsentRoutes consents;
  private final ConfirmationRoutes confirmations;
  private final PortalRoutes portal;
  private final ConfirmedChanges confirmed;
  private final InstituteTime time;

  @Inject
  ApplicantCaseRoutes(
      LinkDoor door,
      OnlyOnce once,
      Cases cases,
      ConsentRoutes consents,
      ConfirmationRoutes confirmations,
      PortalRoutes portal,
      ConfirmedChanges confirmed,
      InstituteTime time) {
    this.door = door;
    this.once = once;
    this.cases = cases;
    this.changing = new Changing<>(CaseReplies.NONE, cases);
    this.consents = consents;
    this.confirmations = confirmations;
    this.portal = portal;
    this.confirmed = confirmed;
    this.time = time;
  }

  Map<String, Endpoint> all() {
    Map<String, Endpoint> all = new HashMap<>(consents.all());
    all.putAll(confirmations.all());
    all.putAll(portal.all());
    all.put("GET /api/case", door.by(Purpose.CASE, this::read));
    all.put("POST /api/case/messages", door.by(Purpose.CASE, once.of(this::answer)));
    all.put("POST /api/case/withdrawal", door.by(Purpose.CASE, once.of(this::withdraw)));
    return all;
  }

  private Response read(Request request, String opened) {
    Case shown = cases.find(id(opened)).orElseThrow(LinkDoor::invalid);
    JsonObject json =
        CaseJson.forApplicant(shown, cases.thread(shown.id()), time, request.language());
    return Replies.answer(Replies.json(200, json, shown.head().version()))
        .writtenIn(request.language());
  }

  private Step answer(Request request, String opened) {
    Fields fields = new Fields(Bodies.json(request));
    Needed<String> text = fields.need("text", text(Message.LONGEST));
    fields.check();
    Case found = changing.now(id(opened));
    Change change =
        Moves.answer(found, text.get(), time.now()).orElseThrow(() -> CaseReplies.standing(found));
    return changing.store(change, CaseReplies.sent(change));
  }

  private Step withdraw(Request request, String opened) {
    Fields fields = new Fields(Bodies.json(request));
    String reason = fields.may("reason", text(Stage.LONGEST_REASON)).orElse("");
    Needed<Confirming> confirming = Confirming.read(fields);
    fields.check();
    Case found = changing.seen(request, id(opened));
    Change change =
        Moves.withdraw(found, reason, time.now()).orElseThrow(() -> CaseReplies.standing(found));
    Change sure = confirmed.of(change, confirming.get(), time.now());
    return changing.store(sure, CaseReplies.moved(sure));
  }

  static CaseId id(String opened) {
    return CaseId.parse(opened).orElseThrow(LinkDoor::invalid);
  }
}
