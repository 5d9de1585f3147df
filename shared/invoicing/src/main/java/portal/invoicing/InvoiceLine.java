package portal.invoicing;

import java.util.Optional;
import portal.pricing.Money;

/**
 * One line of an invoice: one of a thing, at its price, less an allowance.
 *
 * @param name what is billed
 * @param description which rule of which tariff made it, and for which case
 * @param price before the allowance; never negative, as EN 16931 wants it (BR-27)
 */
public record InvoiceLine(
    String name, String description, Money price, Optional<Allowance> allowance) {

  /** What is taken off a line, and why. */
  public record Allowance(Money amount, String reason) {
    public Allowance {
      if (amount.minor() <= 0) {
        throw new IllegalArgumentException("An allowance takes something off");
      }
    }
  }

  public InvoiceLine {
    if (price.minor() < 0
        || allowance.filter(off -> off.amount().compareTo(price) > 0).isPresent()) {
      throw new IllegalArgumentException("Nobody is billed less than nothing");
    }
  }

  public Money net() {
    return allowance.map(off -> price.minus(off.amount())).orElse(price);
  }
}
