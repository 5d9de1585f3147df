package portal.http;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The forms that single values have, in bodies and in queries alike. */
final class Forms {
  private static final Pattern DATE = Pattern.compile("[12][0-9]{3}-[0-9]{2}-[0-9]{2}");
  private static final int MOST_SCALE = 20;

  private Forms() {}

  /** A calendar date, as 2026-03-31; empty if there is no such day. */
  static Optional<LocalDate> date(String text) {
    try {
      return DATE.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    } catch (DateTimeParseException noSuchDay) {
      return Optional.empty();
    }
  }

  /** Whether it is whole, and of a scale that is small enough to look at. */
  static boolean isWhole(BigDecimal number) {
    return Math.abs((long) number.scale()) < MOST_SCALE && number.stripTrailingZeros().scale() <= 0;
  }

  /** C0, C1, and the controls of writing direction, which make a text look like another one. */
  static boolean isControl(int c) {
    return Character.isISOControl(c)
        || c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x2028
        || c == 0x2029;
  }
}
