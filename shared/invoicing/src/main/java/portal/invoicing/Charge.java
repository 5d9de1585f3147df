package portal.invoicing;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import portal.pricing.Money;
import portal.pricing.Price;

/**
 * Something that a case owes; each is invoiced once.
 *
 * @param number from 1, within its case
 * @param parts what it is made of, each by its own rule; of a fee the reductions that were earned
 *     are negative and come after it
 */
public record Charge(int number, Reason reason, List<Part> parts, Instant at) {

  /** What one rule brings to a charge, before tax. */
  public record Part(String rule, Money amount) {}

  /** Why it is owed. */
  public enum Reason {
    /** The agreed price. */
    FEE,
    /** Discounts, once the facts that earned them are gone. */
    DISCOUNT_LOST;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Reason> ofCode(String code) {
      return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
  }

  public Charge {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("A charge is made of something");
    }
  }

  /** A case's first charge: the price that was agreed on. */
  public static Charge fee(Price price, Instant at) {
    List<Part> parts =
        price.lines().stream().map(line -> new Part(line.rule(), line.amount())).toList();
    return new Charge(1, Reason.FEE, parts, at);
  }

  /** Before tax. */
  public Money net() {
    return parts.stream().map(Part::amount).reduce(Money::plus).orElseThrow();
  }

  public boolean names(String rule) {
    return parts.stream().anyMatch(part -> part.rule().equals(rule));
  }
}
