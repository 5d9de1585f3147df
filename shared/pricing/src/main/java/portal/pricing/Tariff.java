package portal.pricing;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import portal.book.Edition;

/**
 * One version of what certification costs. A case keeps the version that was in force on the day of
 * its enquiry.
 *
 * @param effective its first day
 * @param fees net, one for every {@link Fee}
 * @param reductions in the order of their rules; each takes its part off the fee
 * @param days how long things hold
 */
public record Tariff(
    int version,
    LocalDate effective,
    Map<Fee, Money> fees,
    List<Reduction> reductions,
    Windows windows,
    Days days)
    implements Edition {

  /**
   * How long things hold.
   *
   * @param quote a quote, after the day it was made
   * @param payment an invoice, after the day it was issued
   */
  public record Days(int quote, int payment) {}

  public Tariff {
    fees = Map.copyOf(fees);
    reductions = Reductions.inOrder(reductions);
    if (!fees.keySet().containsAll(Fee.all())) {
      throw new IllegalArgumentException("A tariff has a fee for everything");
    }
    if (fees.values().stream().map(Money::currency).distinct().count() != 1) {
      throw new IllegalArgumentException("A tariff has one currency");
    }
    if (overcut(fees, reductions).isPresent()) {
      throw new IllegalArgumentException("Reductions take more than a fee");
    }
  }

  /** A fee of which the reductions would together take more than there is. */
  public static Optional<Fee> overcut(Map<Fee, Money> fees, List<Reduction> reductions) {
    return Fee.all().stream()
        .filter(
            fee ->
                !Reductions.fit(reductions, fee.occasion(), Objects.requireNonNull(fees.get(fee))))
        .findFirst();
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
        Reductions.of(reductions, fee.occasion()).toList(),
        new Quote.Span(on, on.plusDays(days.quote())),
        days.payment());
  }
}
