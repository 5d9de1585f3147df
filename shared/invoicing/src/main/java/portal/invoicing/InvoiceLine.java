package portal.invoicing;

import java.util.List;
import portal.pricing.Money;

/**
 * One line of an invoice: one of a thing, at its price, less its allowances.
 *
 * @param name what is billed
 * @param description which rule of which tariff made it, and for which case
 * @param price before allowances; never negative, as EN 16931 wants it (BR-27)
 */
public record InvoiceLine(
    String name, String description, Money price, List<Allowance> allowances) {

  /** What is taken off a line, and why: the reason names the rule. */
  public record Allowance(Money amount, String reason) {
    public Allowance {
      if (amount.minor() <= 0) {
        throw new IllegalArgumentException("An allowance takes something off");
      }
    }
  }

  public InvoiceLine {
    allowances = List.copyOf(allowances);
    if (price.minor() < 0 || less(price, allowances).minor() < 0) {
      throw new IllegalArgumentException("Nobody is billed less than nothing");
    }
  }

  public Money net() {
    return less(price, allowances);
  }

  private static Money less(Money price, List<Allowance> allowances) {
    return allowances.stream().map(Allowance::amount).reduce(price, Money::minus);
  }
}
