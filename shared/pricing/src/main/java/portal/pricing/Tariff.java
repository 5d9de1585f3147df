package portal.pricing;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Objects;

/**
 * One version of what certification costs. A case keeps the version that was in force on the day of
 * its enquiry.
 *
 * @param effective its first day
 * @param fees net, one for every {@link Fee}
 * @param days how long things hold
 */
public record Tariff(
    int version,
    LocalDate effective,
    Map<Fee, Money> fees,
    Discount discount,
    Windows windows,
    Days days) {

  /**
   * How long things hold.
   *
   * @param quote a quote, after the day it was made
   * @param payment an invoice, after the day it was issued
   */
  public record Days(int quote, int payment) {}

  public Tariff {
    fees = Map.copyOf(fees);
    if (!fees.keySet().containsAll(Fee.all())) {
      throw new IllegalArgumentException("A tariff has a fee for everything");
    }
    if (fees.values().stream().map(Money::currency).distinct().count() != 1) {
      throw new IllegalArgumentException("A tariff has one currency");
    }
  }

  public Money fee(Fee fee) {
    return Objects.requireNonNull(fees.get(fee));
  }

  public Currency currency() {
    return fees.values().iterator().next().currency();
  }

  /** The quote for a case, made on this day. */
  public Quote quote(Fee fee, LocalDate on) {
    return new Quote(
        version,
        fee,
        fee(fee),
        discount,
        new Quote.Span(on, on.plusDays(days.quote())),
        days.payment());
  }
}
