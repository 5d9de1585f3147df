package portal.certification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portal.invoicing.Buyer;
import portal.invoicing.Charge;
import portal.pricing.Consents;
import portal.pricing.Facts;
import portal.pricing.Money;
import portal.pricing.Quote;
import portal.pricing.Reduction;

/**
 * What was agreed when a quote was accepted, and what has become of it.
 *
 * @param order its facts are those in force now
 * @param charges all that is owed under it, the fee first
 */
public record Agreement(Order order, Instant at, List<Charge> charges) {
  public Agreement {
    charges = List.copyOf(charges);
    if (charges.isEmpty()) {
      throw new IllegalArgumentException("An agreement has a fee");
    }
  }

  static Agreement on(Quote quote, Order order, Instant at) {
    return new Agreement(order, at, List.of(Charge.fee(quote.price(order.facts()), at)));
  }

  public Facts facts() {
    return order.facts();
  }

  public Consents consents() {
    return facts().consents();
  }

  public Buyer buyer() {
    return order.billed().buyer();
  }

  /** Where invoices go instead of the applicant's mailbox. */
  public Optional<EmailAddress> invoicesTo() {
    return order.billed().mailbox();
  }

  /** What still lowers the price: what was earned at acceptance and has not been billed since. */
  public List<Reduction> reductions(Quote quote) {
    return quote.reductions().stream()
        .filter(one -> charges.getFirst().names(one.rule().name()))
        .filter(one -> charges.stream().skip(1).noneMatch(lost -> lost.names(one.rule().name())))
        .toList();
  }

  /**
   * The agreement under other consents. Whoever had a reduction and no longer earns it owes what it
   * took off, each by its own rule; a reduction that is gone does not come back.
   */
  Agreement under(Consents next, Quote quote, Instant at) {
    Order after = order.with(facts().with(next));
    List<Charge.Part> lost =
        reductions(quote).stream()
            .filter(one -> !one.isKept(after.facts()))
            .map(one -> new Charge.Part(one.rule().name(), one.off(quote.base())))
            .toList();
    if (lost.isEmpty()) {
      return new Agreement(after, this.at, charges);
    }
    List<Charge> all = new ArrayList<>(charges);
    all.add(new Charge(all.size() + 1, Charge.Reason.DISCOUNT_LOST, lost, at));
    return new Agreement(after, this.at, all);
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
