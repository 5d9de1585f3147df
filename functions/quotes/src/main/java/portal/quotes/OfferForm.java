package portal.quotes;

import static portal.http.FieldKinds.date;
import static portal.http.FieldKinds.parsed;
import static portal.http.FieldKinds.whole;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import portal.book.Book;
import portal.book.desk.Form;
import portal.http.Fields;
import portal.http.Needed;
import portal.json.JsonObject;
import portal.language.Language;
import portal.language.Said;
import portal.pricing.FreeOffer;
import portal.pricing.Places;

/** Free offers as finance fills them in, sees and compares them. */
final class OfferForm implements Form<FreeOffer> {
  private static final Said ID_FORM =
      new Said(
          "Capital letters, digits and hyphens, 2 to 40 of them.",
          "Großbuchstaben, Ziffern und Bindestriche, 2 bis 40 davon.");

  private final Places places;

  @Inject
  OfferForm(Places places) {
    this.places = places;
  }

  @Override
  public Needed<FreeOffer> read(Fields fields, Book<FreeOffer> book, Needed<LocalDate> effective) {
    Needed<String> id =
        fields.need(
            "id",
            parsed(
                40,
                text -> Optional.of(text.toUpperCase(Locale.ROOT)).filter(FreeOffer::isId),
                ID_FORM));
    Needed<LocalDate> through = fields.need("through", date());
    Needed<Integer> places = fields.need("places", whole(1, FreeOffer.MOST_PLACES));
    if (id.is(one -> isTaken(one, book))) {
      fields.wrong(
          "id",
          "taken",
          new Said(
              "There is an offer of this name already.",
              "Ein Angebot mit diesem Namen gibt es schon."));
    }
    if (effective.is(first -> through.is(first::isAfter))) {
      fields.wrong(
          "through",
          "too-early",
          new Said(
              "An offer does not end before it begins.",
              "Ein Angebot endet nicht, bevor es beginnt."));
    }
    return fields.made(
        () ->
            new FreeOffer(
                book.nextVersion(), effective.get(), id.get(), through.get(), places.get()));
  }

  /** A withdrawn one's name, too: it stands in the trail. */
  private static boolean isTaken(String id, Book<FreeOffer> book) {
    return book.entries().stream().anyMatch(entry -> entry.edition().id().equals(id));
  }

  /** Offers hold side by side. */
  @Override
  public Optional<FreeOffer> replaced(Book<FreeOffer> book, LocalDate effective) {
    return Optional.empty();
  }

  @Override
  public JsonObject show(FreeOffer offer, Language language) {
    return JsonObject.builder()
        .text("id", offer.id())
        .text("through", offer.through().toString())
        .number("places", offer.places())
        .number("taken", places.taken(offer))
        .build();
  }

  @Override
  public Map<String, String> figures(FreeOffer offer, Language language) {
    Map<String, String> figures = new LinkedHashMap<>();
    figures.put("id", offer.id());
    figures.put("through", offer.through().toString());
    figures.put("places", Integer.toString(offer.places()));
    return figures;
  }
}
