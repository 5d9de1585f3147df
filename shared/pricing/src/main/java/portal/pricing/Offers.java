package portal.pricing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import javax.inject.Inject;
import portal.book.Books;

/** The free offers that an enquiry can take a place of. */
public final class Offers {
  /** The one that ends first is used up first. */
  private static final Comparator<FreeOffer> FIRST_TO_END =
      Comparator.comparing(FreeOffer::through).thenComparing(FreeOffer::id);

  private final Books<FreeOffer> book;
  private final Places places;

  @Inject
  public Offers(Books<FreeOffer> book, Places places) {
    this.book = book;
    this.places = places;
  }

  /** An offer, and how many places of it are left. */
  public record Open(FreeOffer offer, int left) {}

  /** Those with a place for an enquiry of this day, the one that ends first before others. */
  public Stream<Open> open(LocalDate enquiredOn) {
    return book.book().editions().stream()
        .filter(offer -> offer.isFor(enquiredOn))
        .sorted(FIRST_TO_END)
        .map(offer -> new Open(offer, places.left(offer)))
        .filter(open -> open.left() > 0);
  }

  /** The one that an enquiry of this day takes a place of. */
  public Optional<FreeOffer> next(LocalDate enquiredOn) {
    return open(enquiredOn).findFirst().map(Open::offer);
  }
}
