package portal.quotes;

import static portal.http.FieldKinds.text;

import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import portal.aws.InstituteTime;
import portal.capability.Purpose;
import portal.certification.Case;
import portal.certification.CaseId;
import portal.certification.Cases;
import portal.certification.Change;
import portal.certification.ConfirmedChanges;
import portal.certification.Confirming;
import portal.certification.Stage;
import portal.certification.TermsMoves;
import portal.http.Bodies;
import portal.http.Endpoint;
import portal.http.Fields;
import portal.http.Needed;
import portal.http.Problem;
import portal.http.ProblemKind;
import portal.http.Request;
import portal.http.Response;
import portal.json.JsonObject;
import portal.language.Said;
import portal.pricing.Quote;
import portal.requests.Changing;
import portal.requests.LinkDoor;
import portal.requests.OnlyOnce;
import portal.requests.Replies;
import portal.requests.Step;
import portal.trail.Reply;

/** The routes of a case's link that are about its quote. */
final class ApplicantQuoteRoutes {
  private static final Said NONE = new Said("There is no such case.", "Diesen Fall gibt es nicht.");

  private static final Said UNQUOTED = new Said("There is no quote.", "Es gibt kein Angebot.");

  private final LinkDoor door;
  private final OnlyOnce once;
  private final Cases cases;
  private final Changing<CaseId, Case, Change> changing;
  private final ConfirmedChanges confirmed;
  private final InstituteTime time;
  private final QuoteJson json;

  @Inject
  ApplicantQuoteRoutes(
      LinkDoor door, OnlyOnce once, Cases cases, ConfirmedChanges confirmed, InstituteTime time) {
    this.door = door;
    this.once = once;
    this.cases = cases;
    this.changing = new Changing<>(NONE, cases);
    this.confirmed = confirmed;
    this.time = time;
    this.json = new QuoteJson(time);
  }

  Map<String, Endpoint> all() {
    return Map.of(
        "GET /api/quote", door.by(Purpose.CASE, this::read),
        "POST /api/quote/acceptance", door.by(Purpose.CASE, once.of(this::accept)),
        "POST /api/quote/refusal", door.by(Purpose.CASE, once.of(this::refuse)));
  }

  private Response read(Request request, String opened) {
    Case shown = cases.find(id(opened)).orElseThrow(LinkDoor::invalid);
    Quote quote = shown.terms().quoted().orElseThrow(ApplicantQuoteRoutes::unquoted);
    return Replies.answer(
            Replies.json(200, json.of(shown, quote, request.language()), shown.head().version()))
        .writtenIn(request.language());
  }

  private Step accept(Request request, String opened) {
    Acceptance acceptance = Acceptance.read(new Fields(Bodies.json(request)));
    Case found = changing.seen(request, id(opened));
    checkPrice(found, acceptance);
    RulesInForce.check(acceptance.seenRules(), time.today());
    Change change =
        TermsMoves.accept(found, acceptance.order(), time.today(), time.now())
            .orElseThrow(() -> standing(found));
    return changing.store(
        confirmed.of(change, acceptance.confirming(), time.now()), moved(change.after()));
  }

  private static void checkPrice(Case found, Acceptance acceptance) {
    Optional<String> price =
        found.terms().quoted().map(quote -> quote.price(acceptance.order().facts()).net().text());
    if (price.filter(net -> !net.equals(acceptance.seenNet())).isPresent()) {
      throw Problem.conflict(
          new Said(
              "With these answers the price is " + price.get() + ", not what you saw. Look again.",
              "Mit diesen Antworten beträgt der Preis "
                  + price.get()
                  + " und nicht, was Sie gesehen haben. Bitte sehen Sie noch einmal nach."));
    }
  }

  private Step refuse(Request request, String opened) {
    Fields fields = new Fields(Bodies.json(request));
    String reason = fields.may("reason", text(Stage.LONGEST_REASON)).orElse("");
    Needed<Confirming> confirming = Confirming.read(fields);
    fields.check();
    Case found = changing.seen(request, id(opened));
    Change change = TermsMoves.refuse(found, reason, time.now()).orElseThrow(() -> standing(found));
    return changing.store(
        confirmed.of(change, confirming.get(), time.now()), moved(change.after()));
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

  private RuntimeException standing(Case found) {
    return found.terms().quoted().isPresent()
        ? Problem.conflict(json.sentence(found))
        : Problem.conflict(UNQUOTED);
  }

  private static RuntimeException unquoted() {
    return Problem.of(ProblemKind.NOT_FOUND, UNQUOTED).exception();
  }

  private static CaseId id(String opened) {
    return CaseId.parse(opened).orElseThrow(LinkDoor::invalid);
  }
}
