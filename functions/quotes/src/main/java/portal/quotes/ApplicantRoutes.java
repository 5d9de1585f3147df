package portal.quotes;

import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import portal.aws.InstituteTime;
import portal.capability.Purpose;
import portal.certification.Case;
import portal.certification.CaseId;
import portal.certification.Cases;
import portal.certification.Change;
import portal.certification.Stage;
import portal.certification.TermsMoves;
import portal.http.Bodies;
import portal.http.Endpoint;
import portal.http.Fields;
import portal.http.Problem;
import portal.http.ProblemKind;
import portal.http.Request;
import portal.http.Response;
import portal.json.JsonObject;
import portal.pricing.Money;
import portal.pricing.Quote;
import portal.requests.ChangeOnce;
import portal.requests.LinkDoor;
import portal.requests.Move;
import portal.requests.OnceOf;
import portal.requests.Replies;
import portal.requests.Seen;
import portal.trail.OnlyOnce;
import portal.trail.Reply;

/** The routes behind a quote's mailed link. */
final class ApplicantRoutes {

  private final LinkDoor door;
  private final Cases cases;
  private final ChangeOnce<CaseId, Case, Change> changeCase;
  private final InstituteTime time;
  private final QuoteJson json;

  @Inject
  ApplicantRoutes(LinkDoor door, Cases cases, OnlyOnce onlyOnce, InstituteTime time) {
    this.door = door;
    this.cases = cases;
    this.changeCase = new ChangeOnce<>("case", cases, onlyOnce);
    this.time = time;
    this.json = new QuoteJson(time);
  }

  Map<String, Endpoint> all() {
    return Map.of(
        "GET /api/quote", this::read,
        "POST /api/quote/acceptance", this::accept,
        "POST /api/quote/refusal", this::refuse);
  }

  private Response read(Request request) {
    Case shown = cases.find(opened(request)).orElseThrow(LinkDoor::invalid);
    Quote quote = shown.terms().quoted().orElseThrow(LinkDoor::invalid);
    return Replies.answer(Replies.json(200, json.of(shown, quote), shown.head().version()));
  }

  private Response accept(Request request) {
    CaseId id = opened(request);
    Acceptance acceptance = Acceptance.read(new Fields(Bodies.json(request)));
    return Replies.answer(
        changeCase.change(
            id,
            OnceOf.request(request, id.value(), time.now()),
            Seen.by(request),
            found -> accept(found, acceptance)));
  }

  private Move<Change> accept(Case found, Acceptance acceptance) {
    Optional<Money> price =
        found.terms().quoted().map(quote -> quote.price(acceptance.facts()).net());
    if (price.filter(net -> !net.text().equals(acceptance.seenNet())).isPresent()) {
      return new Move.Refuse<>(otherPrice(price.get()));
    }
    return Move.of(
        TermsMoves.accept(found, acceptance.facts(), acceptance.buyer(), time.today(), time.now()),
        change -> moved(change.after()),
        standing(found));
  }

  private Response refuse(Request request) {
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
                    TermsMoves.refuse(found, reason, time.now()),
                    change -> moved(change.after()),
                    standing(found))));
  }

  /** Where the quote stands after a move; whoever wants all of it reads it again. */
  private Reply moved(Case after) {
    JsonObject standing =
        JsonObject.builder()
            .text("reference", after.id().value())
            .text("status", json.status(after))
            .build();
    return Replies.json(200, standing, after.head().version());
  }

  private static Problem otherPrice(Money net) {
    return Problem.of(
        ProblemKind.CONFLICT,
        "With these answers the price is " + net.text() + ", not what you saw. Look again.");
  }

  private String standing(Case found) {
    return "The quote is " + json.status(found) + ".";
  }

  private CaseId opened(Request request) {
    return CaseId.parse(door.open(request, Purpose.QUOTE)).orElseThrow(LinkDoor::invalid);
  }
}
