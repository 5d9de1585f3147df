package portal.pricing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import portal.trail.Aggregates;

/** The free offers. A place is taken in the transaction that stores the case that takes it. */
public interface Offers extends Aggregates<String, FreeOffer, FreeOffer.OfferChange> {

  /** All of them, by id. */
  List<FreeOffer> all();

  /** The offer that an enquiry of this day takes a place of: the one that ends first. */
  default Optional<FreeOffer> open(LocalDate enquiredOn) {
    return all().stream()
        .filter(offer -> offer.hasPlaceFor(enquiredOn))
        .min(Comparator.comparing(FreeOffer::through).thenComparing(FreeOffer::id));
  }
}
