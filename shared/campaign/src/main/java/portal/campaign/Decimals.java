package portal.campaign;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decimal texts, to and fro: plain digits and a point, never negative as input. */
public final class Decimals {
  private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?");
  private static final int CENTS = 2;

  private Decimals() {}

  /** A number from 0 to {@code most} of at most so many places; empty if the text is none. */
  public static Optional<BigDecimal> parse(String text, int places, BigDecimal most) {
    return Optional.of(text)
        .filter(one -> FORM.matcher(one).matches())
        .map(BigDecimal::new)
        .filter(number -> number.scale() <= places && number.compareTo(most) <= 0)
        .map(number -> plain(number.stripTrailingZeros()));
  }

  /** With two places, rounded half up, which is away from zero. */
  public static String amount(BigDecimal number) {
    return number.setScale(CENTS, RoundingMode.HALF_UP).toPlainString();
  }

  /** With two places, or more where there are more. */
  static String fine(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    return shortest.setScale(Math.max(CENTS, shortest.scale())).toPlainString();
  }

  /** With no more places than it needs. */
  static String shortest(BigDecimal number) {
    return plain(number.stripTrailingZeros()).toPlainString();
  }

  /** Without an exponent, so that equal numbers are equal objects. */
  static BigDecimal plain(BigDecimal stripped) {
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
