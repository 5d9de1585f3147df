package portal.certification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portal.invoicing.Buyer;
import portal.invoicing.Charge;
import portal.pricing.Consents;
import portal.pricing.Money;
import portal.pricing.Quote;

/**
 * What was agreed when a quote was accepted, and what has become of it.
 *
 * @param consents as they are in force now
 * @param charges all that is owed under it, the fee first
 */
public record Agreement(Consents consents, Buyer buyer, Instant at, List<Charge> charges) {
  public Agreement {
    charges = List.copyOf(charges);
    if (charges.isEmpty()) {
      throw new IllegalArgumentException("An agreement has a fee");
    }
  }

  static Agreement on(Quote quote, Consents consents, Buyer buyer, Instant at) {
    Money net = quote.price(consents).net();
    return new Agreement(consents, buyer, at, List.of(new Charge(1, Charge.Reason.FEE, net, at)));
  }

  /**
   * The agreement under other consents. Whoever had the discount and no longer earns it, or takes
   * the name out of the register, owes the difference; a discount that is gone does not come back.
   */
  Agreement under(Consents next, Quote quote, Instant at) {
    boolean unlisted = consents.listed() && !next.listed();
    boolean earned = quote.discount().isEarned(quote.fee().occasion(), next) && !unlisted;
    Money difference = quote.base().minus(owed());
    if (earned || difference.isZero()) {
      return new Agreement(next, buyer, this.at, charges);
    }
    List<Charge> all = new ArrayList<>(charges);
    all.add(new Charge(all.size() + 1, Charge.Reason.DISCOUNT_LOST, difference, at));
    return new Agreement(next, buyer, this.at, all);
  }

  /** Net, all charges together. */
  public Money owed() {
    return charges.stream().map(Charge::net).reduce(Money::plus).orElseThrow();
  }

  /** The charge that this agreement has and the earlier one had not. */
  Optional<Charge> addedSince(Agreement earlier) {
    return charges.size() > earlier.charges().size()
        ? Optional.of(charges.getLast())
        : Optional.empty();
  }
}
