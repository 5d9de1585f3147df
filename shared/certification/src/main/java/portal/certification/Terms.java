package portal.certification;

import java.util.List;
import java.util.Optional;
import portal.invoicing.Charge;
import portal.pricing.Consents;
import portal.pricing.Money;
import portal.pricing.Quote;

/** Under which terms a case is certified. Terms outlive the case's stage: what is owed is owed. */
public sealed interface Terms {

  /** Nothing has been offered. */
  record None() implements Terms {}

  /** A quote was made; nobody has accepted it. */
  record Quoted(Quote quote) implements Terms {}

  /** The quote was accepted. */
  record Agreed(Quote quote, Agreement agreement) implements Terms {}

  /**
   * A place of a free offer was taken: no quote, no invoice.
   *
   * @param given the consents, recorded when the code is redeemed
   */
  record Free(String offer, Optional<Consents> given) implements Terms {}

  default Optional<Quote> quoted() {
    return switch (this) {
      case Quoted(var quote) -> Optional.of(quote);
      case Agreed(var quote, var _) -> Optional.of(quote);
      case None(), Free(var _, var _) -> Optional.empty();
    };
  }

  default Optional<Agreement> agreed() {
    return this instanceof Agreed(var _, var agreement) ? Optional.of(agreement) : Optional.empty();
  }

  /** All that the case owes, oldest first. */
  default List<Charge> charges() {
    return agreed().map(Agreement::charges).orElse(List.of());
  }

  /** The accepted price as it is in force now, net. */
  default Optional<Money> booked() {
    return charges().stream().map(Charge::net).reduce(Money::plus);
  }

  /** What the applicant agreed to make known, as it is in force now. */
  default Optional<Consents> consents() {
    return this instanceof Free(var _, var given) ? given : agreed().map(Agreement::consents);
  }
}
