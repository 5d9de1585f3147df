package portal.campaign;

import java.math.BigDecimal;
import java.util.Optional;
import portal.pricing.Money;

/**
 * What a campaign brought, or is assumed to bring: accepted quotes and what they come to.
 *
 * @param bookings net, in the tariff's currency
 * @param assumedAverage the average order, where it is what one assumes; it then holds even for no
 *     orders at all
 */
public record Sales(long orders, BigDecimal bookings, Optional<BigDecimal> assumedAverage) {

  public Sales {
    if (orders < 0 || bookings.signum() < 0) {
      throw new IllegalArgumentException("Nobody buys less than nothing");
    }
  }

  /** What was really sold. */
  public static Sales of(long orders, Money bookings) {
    return of(orders, bookings.decimal());
  }

  public static Sales of(long orders, BigDecimal bookings) {
    return new Sales(orders, bookings, Optional.empty());
  }

  /** So many orders of this average. */
  public static Sales averaging(long orders, BigDecimal average) {
    return new Sales(orders, average.multiply(BigDecimal.valueOf(orders)), Optional.of(average));
  }

  /** The average order as a sum and what to divide it by, so that nothing is rounded on the way. */
  Optional<Ratio> average() {
    return orders > 0
        ? Optional.of(new Ratio(bookings, BigDecimal.valueOf(orders)))
        : assumedAverage.map(average -> new Ratio(average, BigDecimal.ONE));
  }
}
