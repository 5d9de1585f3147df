package portal.certification;

import java.util.Optional;
import portal.invoicing.Buyer;
import portal.pricing.Facts;

/**
 * What an applicant orders.
 *
 * @param facts on which the price depends
 * @param rules which were accepted; unknown where it was ordered before that was asked
 */
public record Order(Facts facts, Billed billed, Optional<RuleVersions> rules) {

  /** One that names no mailbox and no version of any rules. */
  public static Order of(Facts facts, Buyer buyer) {
    return new Order(facts, new Billed(buyer, Optional.empty()), Optional.empty());
  }

  /** The same under other facts. */
  Order with(Facts other) {
    return new Order(other, billed, rules);
  }
}
