package portal.enquiries;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import portal.aws.InstituteTime;
import portal.capability.Purpose;
import portal.certification.Case;
import portal.certification.CaseId;
import portal.certification.Cases;
import portal.certification.Change;
import portal.certification.Terms;
import portal.certification.TermsMoves;
import portal.http.Bodies;
import portal.http.Endpoint;
import portal.http.Fields;
import portal.http.Problem;
import portal.http.ProblemKind;
import portal.http.Query;
import portal.http.Request;
import portal.http.Response;
import portal.json.JsonObject;
import portal.pricing.Consents;
import portal.pricing.Money;
import portal.requests.ChangeOnce;
import portal.requests.LinkDoor;
import portal.requests.Move;
import portal.requests.OnceOf;
import portal.requests.Replies;
import portal.requests.Seen;
import portal.trail.OnlyOnce;

/** How an applicant changes what is made known, after seeing what that costs. */
final class ConsentRoutes {
  private static final Set<String> PARAMETERS = Set.of("listed", "published", "sharedShare");
  private static final int LONGEST_AMOUNT = 20;

  private final LinkDoor door;
  private final Cases cases;
  private final ChangeOnce<CaseId, Case, Change> changeCase;
  private final InstituteTime time;

  @Inject
  ConsentRoutes(LinkDoor door, Cases cases, OnlyOnce onlyOnce, InstituteTime time) {
    this.door = door;
    this.cases = cases;
    this.changeCase = new ChangeOnce<>("case", cases, onlyOnce);
    this.time = time;
  }

  Map<String, Endpoint> all() {
    return Map.of(
        "GET /api/case/consents-preview", this::preview, "POST /api/case/consents", this::change);
  }

  private Response preview(Request request) {
    Case shown = cases.find(opened(request)).orElseThrow(LinkDoor::invalid);
    Query query = new Query(request.query(), PARAMETERS);
    Consents next =
        new Consents(
            query.neededFlag("listed"),
            query.neededFlag("published"),
            query.whole("sharedShare", 0, Consents.WHOLE));
    Change change =
        TermsMoves.changeConsents(shown, next, time.now())
            .orElseThrow(() -> Problem.of(ProblemKind.CONFLICT, standing(shown)).exception());
    Money net = change.after().terms().booked().orElseThrow();
    Money difference = net.minus(shown.terms().booked().orElseThrow());
    return Response.json(
        200,
        JsonObject.builder()
            .text("net", net.text())
            .text("difference", difference.text())
            .text("currency", net.currency().getCurrencyCode())
            .build());
  }

  private Response change(Request request) {
    CaseId id = opened(request);
    Fields fields = new Fields(Bodies.json(request));
    String net = fields.line("net", LONGEST_AMOUNT);
    Consents next =
        new Consents(
            fields.flag("listed"),
            fields.flag("published"),
            fields.whole("sharedShare", 0, Consents.WHOLE));
    fields.check();
    return Replies.answer(
        changeCase.change(
            id,
            OnceOf.request(request, id.value(), time.now()),
            Seen.by(request),
            found -> change(found, next, net)));
  }

  private Move<Change> change(Case found, Consents next, String seenNet) {
    Optional<Change> change = TermsMoves.changeConsents(found, next, time.now());
    Optional<Money> other =
        change
            .map(Change::after)
            .map(Case::terms)
            .flatMap(Terms::booked)
            .filter(net -> !net.text().equals(seenNet));
    if (other.isPresent()) {
      return new Move.Refuse<>(
          Problem.of(
              ProblemKind.CONFLICT,
              "With these consents the price is " + other.get().text() + ", not what you saw."));
    }
    return Move.of(change, ApplicantRoutes::moved, standing(found));
  }

  private static String standing(Case found) {
    return found.terms().agreed().isPresent()
        ? ApplicantRoutes.standing(found)
        : "Nothing was agreed that could be changed.";
  }

  private CaseId opened(Request request) {
    return CaseId.parse(door.open(request, Purpose.CASE)).orElseThrow(LinkDoor::invalid);
  }
}
