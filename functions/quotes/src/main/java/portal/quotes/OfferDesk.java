package portal.quotes;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.inject.Inject;
import portal.aws.InstituteTime;
import portal.http.Bodies;
import portal.http.Fields;
import portal.http.Problem;
import portal.http.ProblemKind;
import portal.http.Request;
import portal.http.Response;
import portal.json.Json;
import portal.json.JsonObject;
import portal.pricing.FreeOffer;
import portal.pricing.FreeOffer.OfferChange;
import portal.pricing.Offers;
import portal.requests.OnceOf;
import portal.requests.Replies;
import portal.trail.Actor;
import portal.trail.Head;
import portal.trail.OnlyOnce;
import portal.trail.Step;

/** Where finance lists and publishes free offers. */
final class OfferDesk {
  private static final String ID_FORM = "Capital letters, digits and hyphens, 2 to 40 of them.";

  private final Offers offers;
  private final OnlyOnce onlyOnce;
  private final InstituteTime time;

  @Inject
  OfferDesk(Offers offers, OnlyOnce onlyOnce, InstituteTime time) {
    this.offers = offers;
    this.onlyOnce = onlyOnce;
    this.time = time;
  }

  Response list() {
    List<Json> all = offers.all().stream().<Json>map(OfferDesk::json).toList();
    return Response.json(200, JsonObject.builder().put("offers", new Json.Array(all)).build());
  }

  Response publish(Request request, String subject) {
    FreeOffer draft = draft(new Fields(Bodies.json(request)));
    return Replies.answer(
        onlyOnce.carryOut(
            OnceOf.request(request, subject, time.now()), () -> step(draft, Actor.staff(subject))));
  }

  private Step<Problem> step(FreeOffer draft, Actor staff) {
    Optional<OfferChange> change = FreeOffer.publish(draft, time.today(), staff, time.now());
    if (change.isEmpty() || offers.find(draft.id()).isPresent()) {
      return new Step.Refuse<>(
          Problem.of(ProblemKind.CONFLICT, "There is an offer of this name already."));
    }
    FreeOffer after = change.get().after();
    return new Step.Store<>(
        Replies.json(201, json(after), after.head().version()),
        answered -> offers.store(change.get(), answered));
  }

  private FreeOffer draft(Fields fields) {
    Optional<String> id =
        fields.parsed(
            "id",
            40,
            text -> Optional.of(text.toUpperCase(Locale.ROOT)).filter(FreeOffer::isId),
            ID_FORM);
    Optional<LocalDate> from = fields.date("from");
    Optional<LocalDate> through = fields.date("through");
    int places = fields.whole("places", 1, FreeOffer.MOST_PLACES);
    if (from.filter(day -> day.isBefore(time.today())).isPresent()) {
      fields.wrong("from", "too-early", "An offer begins today at the earliest.");
    }
    if (from.isPresent() && through.filter(day -> day.isBefore(from.get())).isPresent()) {
      fields.wrong("through", "too-early", "An offer does not end before it begins.");
    }
    fields.check();
    return new FreeOffer(
        id.orElseThrow(), Head.NONE, from.orElseThrow(), through.orElseThrow(), places, 0);
  }

  private static JsonObject json(FreeOffer offer) {
    return JsonObject.builder()
        .text("id", offer.id())
        .text("from", offer.from().toString())
        .text("through", offer.through().toString())
        .number("places", offer.places())
        .number("taken", offer.taken())
        .build();
  }
}
