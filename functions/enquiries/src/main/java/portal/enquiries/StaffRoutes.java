package portal.enquiries;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.InstituteTime;
import portal.certification.Case;
import portal.certification.CaseId;
import portal.certification.Cases;
import portal.certification.Change;
import portal.certification.Message;
import portal.certification.Moves;
import portal.certification.Stage;
import portal.certification.Stage.Decision;
import portal.certification.TermsMoves;
import portal.http.Bodies;
import portal.http.Endpoint;
import portal.http.Fields;
import portal.http.Problem;
import portal.http.ProblemKind;
import portal.http.Request;
import portal.http.Response;
import portal.http.Role;
import portal.http.StaffDoor;
import portal.http.StaffEndpoint;
import portal.pricing.Consents;
import portal.requests.ChangeOnce;
import portal.requests.Move;
import portal.requests.OnceOf;
import portal.requests.Replies;
import portal.requests.Seen;
import portal.trail.Actor;
import portal.trail.OnlyOnce;

/** The routes of secretary and directors, and the one that tells where to sign in. */
final class StaffRoutes {
  private static final Set<Role> ROLES = Set.of(Role.SECRETARY, Role.DIRECTOR);
  private static final Set<Role> BOARD = Set.of(Role.DIRECTOR);

  private final Cases cases;
  private final ChangeOnce<CaseId, Case, Change> changeCase;
  private final FindEligible findEligible;
  private final CaseLists lists;
  private final InstituteTime time;
  private final StaffDoor door;
  private final SignIn signIn;

  @Inject
  StaffRoutes(
      Cases cases,
      OnlyOnce onlyOnce,
      FindEligible findEligible,
      CaseLists lists,
      InstituteTime time,
      Host host) {
    this.cases = cases;
    this.changeCase = new ChangeOnce<>("case", cases, onlyOnce);
    this.findEligible = findEligible;
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
        "POST /api/staff/cases/{reference}/messages", staff(this::ask),
        "POST /api/staff/cases/{reference}/decision", staff(this::decide),
        "POST /api/staff/cases/{reference}/shared-share", door.by(BOARD, this::correctShare));
  }

  private Endpoint staff(StaffEndpoint endpoint) {
    return door.by(ROLES, endpoint);
  }

  private Response read(Request request) {
    Case shown = cases.find(id(request)).orElseThrow(StaffRoutes::missing);
    return Replies.answer(
        Replies.json(
            200, CaseJson.forStaff(shown, cases.thread(shown.id()), time), shown.head().version()));
  }

  private Response ask(Request request, String subject) {
    Fields fields = new Fields(Bodies.json(request));
    String text = fields.text("text", Message.LONGEST);
    fields.check();
    return Replies.answer(
        changeCase.change(
            id(request),
            OnceOf.request(request, subject, time.now()),
            new Seen.Whatever(),
            found ->
                Move.of(
                    Moves.ask(found, Actor.staff(subject), text, time.now()),
                    ApplicantRoutes::sent,
                    ApplicantRoutes.standing(found))));
  }

  private Response decide(Request request, String subject) {
    Fields fields = new Fields(Bodies.json(request));
    Optional<Outcome> outcome = fields.code("outcome", Outcome::ofCode);
    String reason = fields.text("reason", Decision.LONGEST_REASON);
    fields.check();
    return change(
        request,
        subject,
        found ->
            decide(
                found,
                outcome.orElseThrow(),
                new Stage.Decision(reason, Actor.staff(subject), time.now())));
  }

  private Response correctShare(Request request, String subject) {
    Fields fields = new Fields(Bodies.json(request));
    int share = fields.whole("sharedShare", 0, Consents.WHOLE);
    String reason = fields.text("reason", Message.LONGEST);
    fields.check();
    return change(
        request,
        subject,
        found -> TermsMoves.correctShare(found, share, reason, Actor.staff(subject), time.now()));
  }

  /** Moves the case that was seen on, once, and answers with where it then stands. */
  private Response change(Request request, String subject, Function<Case, Optional<Change>> move) {
    CaseId id = id(request);
    return Replies.answer(
        changeCase.change(
            id,
            OnceOf.request(request, subject, time.now()),
            Seen.by(request),
            found ->
                Move.of(
                    move.apply(found), ApplicantRoutes::moved, ApplicantRoutes.standing(found))));
  }

  private Optional<Change> decide(Case found, Outcome outcome, Stage.Decision decision) {
    return switch (outcome) {
      case ELIGIBLE -> findEligible.decide(found, decision);
      case DECLINED -> Moves.decline(found, decision);
    };
  }

  private static CaseId id(Request request) {
    return CaseId.parse(request.pathParameter("reference")).orElseThrow(StaffRoutes::missing);
  }

  private static RuntimeException missing() {
    return Problem.of(ProblemKind.NOT_FOUND, "There is no such case.").exception();
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
