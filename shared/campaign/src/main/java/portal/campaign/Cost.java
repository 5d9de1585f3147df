package portal.campaign;

import java.math.BigDecimal;

/**
 * What a campaign costs: so many units at so much each, materials and labour. A campaign of a
 * single unit has its total cost as the cost of that unit.
 *
 * @param unit in the tariff's currency, at most {@value #PLACES} places
 */
public record Cost(long quantity, BigDecimal unit) {
  public static final int MOST_UNITS = 1_000_000_000;
  public static final int PLACES = 4;

  /** The most that a campaign may cost. */
  public static final BigDecimal MOST = BigDecimal.valueOf(10_000_000_000L);

  public Cost {
    unit = Decimals.plain(unit.stripTrailingZeros());
    if (!isCost(quantity, unit)) {
      throw new IllegalArgumentException("Not the cost of a campaign");
    }
  }

  /** Whether so many units may cost so much each. */
  public static boolean isCost(long quantity, BigDecimal unit) {
    return quantity >= 1
        && quantity <= MOST_UNITS
        && unit.signum() >= 0
        && unit.scale() <= PLACES
        && unit.multiply(BigDecimal.valueOf(quantity)).compareTo(MOST) <= 0;
  }

  public boolean isSingleUnit() {
    return quantity == 1;
  }

  /** Exact: quantity times unit cost. */
  public BigDecimal total() {
    return unit.multiply(BigDecimal.valueOf(quantity));
  }

  /** The unit's cost as a decimal text, such as 0.34. */
  public String unitText() {
    return Decimals.fine(unit);
  }
}
