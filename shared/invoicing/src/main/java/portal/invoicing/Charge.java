package portal.invoicing;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import portal.pricing.Money;

/**
 * Something that a case owes; each is invoiced once.
 *
 * @param number from 1, within its case
 * @param net before tax
 */
public record Charge(int number, Reason reason, Money net, Instant at) {

  /** Why it is owed. */
  public enum Reason {
    /** The agreed price. */
    FEE,
    /** The discount, once the facts that earned it are gone. */
    DISCOUNT_LOST;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Reason> ofCode(String code) {
      return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
  }
}
