package portal.invoicing;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What VAT does with a supply to a buyer of one kind.
 *
 * @param rate per cent; zero unless the category is the standard one
 * @param note why no tax is due, to stand on the invoice; empty where it is
 */
public record Treatment(TaxCategory category, BigDecimal rate, Optional<String> note) {
  public static final int LONGEST_NOTE = 300;
  private static final BigDecimal MOST = BigDecimal.valueOf(100);

  public Treatment {
    if (!isPossible(category, rate, note)) {
      throw new IllegalArgumentException("Taxed at a rate, or not taxed and with a note");
    }
    rate = rate.signum() == 0 ? BigDecimal.ZERO : rate.stripTrailingZeros();
  }

  /** Whether these belong together. */
  public static boolean isPossible(TaxCategory category, BigDecimal rate, Optional<String> note) {
    return switch (category) {
      case STANDARD -> isRate(rate) && note.isEmpty();
      case REVERSE_CHARGE, OUTSIDE_SCOPE ->
          rate.signum() == 0 && note.filter(text -> !text.isBlank()).isPresent();
    };
  }

  private static boolean isRate(BigDecimal rate) {
    return rate.signum() > 0 && rate.compareTo(MOST) <= 0 && rate.stripTrailingZeros().scale() <= 2;
  }

  public static Treatment standard(BigDecimal rate) {
    return new Treatment(TaxCategory.STANDARD, rate, Optional.empty());
  }

  public static Treatment untaxed(TaxCategory category, String note) {
    return new Treatment(category, BigDecimal.ZERO, Optional.of(note));
  }

  /** The rate as people write it, 20 or 5.5. */
  public String rateText() {
    return rate.toPlainString();
  }
}
