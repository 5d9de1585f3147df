package portal.testing.tables;

import java.math.BigDecimal;

/** Numbers as DynamoDB keeps them: 38 significant digits, and no zeros that say nothing. */
final class Numbers {
  private static final int DIGITS = 38;
  private static final int LARGEST = 126;
  private static final int SMALLEST = -129;

  private Numbers() {}

  static BigDecimal parse(String text) {
    try {
      return checked(new BigDecimal(text));
    } catch (NumberFormatException e) {
      throw Refusal.invalid("The parameter cannot be converted to a numeric value: " + text);
    }
  }

  /** The one way in which this number is written. */
  static String write(BigDecimal number) {
    BigDecimal checked = checked(number);
    return checked.signum() == 0 ? "0" : checked.toPlainString();
  }

  /** About what AWS counts: half a byte a digit, and a little. */
  static int size(String written) {
    BigDecimal number = new BigDecimal(written).stripTrailingZeros();
    return (number.precision() + 1) / 2 + 1 + (number.signum() < 0 ? 1 : 0);
  }

  private static BigDecimal checked(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    if (stripped.signum() == 0) {
      return BigDecimal.ZERO;
    }
    if (stripped.precision() > DIGITS) {
      throw Refusal.invalid("Attempting to store more than 38 significant digits in a Number");
    }
    int magnitude = stripped.precision() - stripped.scale();
    if (magnitude > LARGEST) {
      throw Refusal.invalid(
          "Number overflow. Attempting to store a number with magnitude larger than supported"
              + " range");
    }
    if (magnitude < SMALLEST) {
      throw Refusal.invalid(
          "Number underflow. Attempting to store a number with magnitude smaller than supported"
              + " range");
    }
    return stripped;
  }
}
