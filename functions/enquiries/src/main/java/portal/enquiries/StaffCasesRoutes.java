package portal.enquiries;

import static portal.http.FieldKinds.code;
import static portal.http.FieldKinds.date;
import static portal.http.FieldKinds.text;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.InstituteTime;
import portal.certification.Case;
import portal.certification.CaseId;
import portal.certification.Cases;
import portal.certification.Change;
import portal.certification.Message;
import portal.certification.Moves;
import portal.certification.Stage.Decision;
import portal.certification.TermsMoves;
import portal.http.Admitted;
import portal.http.Bodies;
import portal.http.Endpoint;
import portal.http.Fields;
import portal.http.Needed;
import portal.http.Problem;
import portal.http.ProblemKind;
import portal.http.Request;
import portal.http.Response;
import portal.http.Role;
import portal.http.StaffDoor;
import portal.json.JsonObject;
import portal.language.Said;
import portal.pricing.ConsentFields;
import portal.requests.Changing;
import portal.requests.OnlyOnce;
import portal.requests.Replies;
import portal.requests.Step;
import portal.trail.Actor;

/** The routes of secretary and directors, and the one that tells where to sign in. */
final class StaffCasesRoutes {
  private static final Set<Role> ROLES = Set.of(Role.SECRETARY, Role.DIRECTOR);
  private static final Set<Role> BOARD = Set.of(Role.DIRECTOR);
  private static final Set<Role> OFFICE = Set.of(Role.SECRETARY);

  private final OnlyOnce once;
  private final Cases cases;
  private final Changing<CaseId, Case, Change> changing;
  private final FindEligible findEligible;
  private final CampaignCodes campaigns;
  private final CaseLists lists;
  private final InstituteTime time;
  private final StaffDoor door;
  private final SignIn signIn;

  @Inject
  StaffCasesRoutes(
      OnlyOnce once,
      Cases cases,
      FindEligible findEligible,
      CampaignCodes campaigns,
      CaseLists lists,
      InstituteTime time,
      Host host) {
    this.once = once;
    this.cases = cases;
    this.changing = new Changing<>(CaseReplies.NONE, cases);
    this.findEligible = findEligible;
    this.campaigns = campaigns;
    this.lists = lists;
    this.time = time;
    this.door = new StaffDoor(host);
    this.signIn = new SignIn(host);
  }

  Map<String, Endpoint> all() {
    return Map.of(
        "GET /api/sign-in", _ -> signIn.describe(),
        "GET /api/staff/cases", staff((request, _) -> lists.page(request)),
        "GET /api/staff/cases/{reference}", staff((request, _) -> read(request)),
        "GET /api/staff/cases/{reference}/events",
            staff((request, _) -> lists.timeline(id(request))),
        "POST /api/staff/cases/{reference}/messages", staff(once.of(this::ask)),
        "POST /api/staff/cases/{reference}/replies", door.by(OFFICE, once.of(this::fileReply)),
        "POST /api/staff/cases/{reference}/campaign", door.by(OFFICE, once.of(this::setCampaign)),
        "POST /api/staff/cases/{reference}/decision", staff(once.of(this::decide)),
        "POST /api/staff/cases/{reference}/shared-share",
            door.by(BOARD, once.of(this::correctShare)));
  }

  private Endpoint staff(Admitted endpoint) {
    return door.by(ROLES, endpoint);
  }

  private Response read(Request request) {
    Case shown = cases.find(id(request)).orElseThrow(StaffCasesRoutes::missing);
    JsonObject json = CaseJson.forStaff(shown, cases.thread(shown.id()), time, request.language());
    return Replies.answer(Replies.json(200, json, shown.head().version()))
        .writtenIn(request.language());
  }

  private Step ask(Request request, String subject) {
    Fields fields = new Fields(Bodies.json(request));
    Needed<String> text = fields.need("text", text(Message.LONGEST));
    fields.check();
    Case found = changing.now(id(request));
    Change change =
        Moves.ask(found, Actor.staff(subject), text.get(), time.now())
            .orElseThrow(() -> CaseReplies.standing(found));
    return changing.store(change, CaseReplies.sent(change));
  }

  private Step fileReply(Request request, String subject) {
    Fields fields = new Fields(Bodies.json(request));
    Needed<String> text = fields.need("text", text(Message.LONGEST));
    Needed<LocalDate> sent = fields.need("mailedOn", date());
    fields.check();
    LocalDate mailedOn = sent.get();
    if (mailedOn.isAfter(time.today())) {
      fields.wrong(
          "mailedOn",
          "invalid",
          new Said("That day is still to come.", "Dieser Tag kommt erst noch."));
      fields.check();
    }
    Case found = changing.now(id(request));
    Change change =
        Moves.fileReply(found, Actor.staff(subject), text.get(), mailedOn, time.now())
            .orElseThrow(() -> CaseReplies.standing(found));
    return changing.store(change, CaseReplies.sent(change));
  }

  private Step setCampaign(Request request, String subject) {
    return campaigns.set(request, id(request), Actor.staff(subject));
  }

  private Step decide(Request request, String subject) {
    Fields fields = new Fields(Bodies.json(request));
    Needed<Outcome> outcome = fields.need("outcome", code(Outcome::ofCode));
    Needed<String> reason = fields.need("reason", text(Decision.LONGEST_REASON));
    fields.check();
    Case found = changing.seen(request, id(request));
    Decision decision = new Decision(reason.get(), Actor.staff(subject), time.now());
    Change change =
        decide(found, outcome.get(), decision).orElseThrow(() -> CaseReplies.standing(found));
    return changing.store(change, CaseReplies.moved(change));
  }

  private Step correctShare(Request request, String subject) {
    Fields fields = new Fields(Bodies.json(request));
    Needed<Integer> share = ConsentFields.share(fields);
    Needed<String> reason = fields.need("reason", text(Message.LONGEST));
    fields.check();
    Case found = changing.seen(request, id(request));
    Change change =
        TermsMoves.correctShare(found, share.get(), reason.get(), Actor.staff(subject), time.now())
            .orElseThrow(() -> CaseReplies.standing(found));
    return changing.store(change, CaseReplies.moved(change));
  }

  private Optional<Change> decide(Case found, Outcome outcome, Decision decision) {
    return switch (outcome) {
      case ELIGIBLE -> findEligible.decide(found, decision);
      case DECLINED -> Moves.decline(found, decision);
    };
  }

  private static CaseId id(Request request) {
    return CaseId.parse(request.pathParameter("reference")).orElseThrow(StaffCasesRoutes::missing);
  }

  private static RuntimeException missing() {
    return Problem.of(ProblemKind.NOT_FOUND, CaseReplies.NONE).exception();
  }

  /** What can be decided about an enquiry. */
  private enum Outcome {
    ELIGIBLE,
    DECLINED;

    static Optional<Outcome> ofCode(String code) {
      return switch (code) {
        case "eligible" -> Optional.of(ELIGIBLE);
        case "declined" -> Optional.of(DECLINED);
        default -> Optional.empty();
      };
    }
  }
}
