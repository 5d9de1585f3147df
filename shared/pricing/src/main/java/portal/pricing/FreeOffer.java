package portal.pricing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import portal.json.JsonObject;
import portal.trail.Actor;
import portal.trail.Aggregate;
import portal.trail.AggregateId;
import portal.trail.Event;
import portal.trail.Happening;
import portal.trail.Head;

/**
 * A number of places that cost nothing, for enquiries of a span of days. A place is taken when an
 * enquiry is found eligible. Source: DOMAIN.md section 1, free offer.
 *
 * @param from the first day of an enquiry that may take a place
 * @param through the last one
 * @param taken how many of the places are gone
 */
public record FreeOffer(
    String id, Head head, LocalDate from, LocalDate through, int places, int taken)
    implements Aggregate {
  public static final int MOST_PLACES = 10_000;
  private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,39}");

  public FreeOffer {
    if (!isId(id) || through.isBefore(from) || places < 1 || places > MOST_PLACES || taken < 0) {
      throw new IllegalArgumentException("Not a free offer");
    }
  }

  /** Whether this can name an offer: capital letters, digits and hyphens, 2 to 40. */
  public static boolean isId(String text) {
    return FORM.matcher(text).matches();
  }

  /** A decided change of an offer, ready to be stored. */
  public record OfferChange(Head before, FreeOffer after, Event event) {}

  /** Publishes an offer; empty if it would have begun before today. */
  public static Optional<OfferChange> publish(
      FreeOffer draft, LocalDate today, Actor by, Instant at) {
    if (draft.from().isBefore(today)) {
      return Optional.empty();
    }
    JsonObject data =
        JsonObject.builder()
            .text("from", draft.from().toString())
            .text("through", draft.through().toString())
            .number("places", draft.places())
            .build();
    Event event =
        Event.after(
            Head.NONE, aggregate(draft.id()), new Happening("FreeOfferPublished", by, data), at);
    FreeOffer published =
        new FreeOffer(draft.id(), event.head(), draft.from(), draft.through(), draft.places(), 0);
    return Optional.of(new OfferChange(Head.NONE, published, event));
  }

  /** Whether an enquiry of this day can take a place. */
  public boolean hasPlaceFor(LocalDate enquiredOn) {
    return taken < places && !enquiredOn.isBefore(from) && !enquiredOn.isAfter(through);
  }

  public static AggregateId aggregate(String id) {
    return new AggregateId("offer#" + id);
  }
}
