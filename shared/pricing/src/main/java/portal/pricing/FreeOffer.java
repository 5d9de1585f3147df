package portal.pricing;

import java.time.LocalDate;
import java.util.regex.Pattern;
import portal.book.Edition;

/**
 * A number of places that cost nothing, for enquiries of a span of days. A place is taken when an
 * enquiry is found eligible. Source: DOMAIN.md section 1, free offer.
 *
 * @param effective the first day of an enquiry that may take a place
 * @param id what people call it
 * @param through the last day of such an enquiry
 */
public record FreeOffer(int version, LocalDate effective, String id, LocalDate through, int places)
    implements Edition {
  public static final int MOST_PLACES = 10_000;
  private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,39}");

  public FreeOffer {
    if (!isId(id) || through.isBefore(effective) || places < 1 || places > MOST_PLACES) {
      throw new IllegalArgumentException("Not a free offer");
    }
  }

  /** Whether this can name an offer: capital letters, digits and hyphens, 2 to 40. */
  public static boolean isId(String text) {
    return FORM.matcher(text).matches();
  }

  /** Whether an enquiry of this day may take a place, if there is one left. */
  public boolean isFor(LocalDate enquiredOn) {
    return !enquiredOn.isBefore(effective) && !enquiredOn.isAfter(through);
  }
}
