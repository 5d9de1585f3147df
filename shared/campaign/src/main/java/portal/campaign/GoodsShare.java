package portal.campaign;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much of what is sold goes into making it: the cost of goods in per cent of the bookings, 0 to
 * 1000.
 */
public record GoodsShare(BigDecimal percent) {
  public static final int PLACES = 2;
  public static final BigDecimal MOST = BigDecimal.valueOf(1000);
  static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  public GoodsShare {
    percent = Decimals.plain(percent.stripTrailingZeros());
    if (percent.signum() < 0 || percent.compareTo(MOST) > 0 || percent.scale() > PLACES) {
      throw new IllegalArgumentException("Not a share for the cost of goods");
    }
  }

  /** A decimal text in per cent, such as 30 or 12.5; empty if it is none. */
  public static Optional<GoodsShare> parse(String text) {
    return Decimals.parse(text, PLACES, MOST).map(GoodsShare::new);
  }

  /** Exact: this share of an amount. */
  BigDecimal of(BigDecimal amount) {
    return amount.multiply(percent).movePointLeft(2);
  }

  /** What is left of each hundred; none where goods cost what they are sold for, or more. */
  Optional<BigDecimal> left() {
    return Optional.of(WHOLE.subtract(percent)).filter(left -> left.signum() > 0);
  }

  /** In per cent, as 30 or 12.5. */
  public String text() {
    return percent.toPlainString();
  }
}
