package portal.pricing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * An offer of a price, with all that it depends on, so that it stays what it was when it was made.
 *
 * @param base the fee before any discount
 * @param discount what publishing takes off
 * @param span when it was made and how long it holds
 * @param paymentDays how long its invoice may stay open
 */
public record Quote(
    int tariff, Fee fee, Money base, Discount discount, Span span, int paymentDays) {

  /** The day it was made and the last day on which it can be accepted. */
  public record Span(LocalDate from, LocalDate lastDay) {}

  /** The price under these consents. */
  public Price price(Consents consents) {
    Line line = new Line(fee.rule(), text(fee), base);
    return discount.isEarned(fee.occasion(), consents) && discount.percent() > 0
        ? new Price(List.of(line, reduction()))
        : new Price(List.of(line));
  }

  public boolean holdsOn(LocalDate day) {
    return !day.isAfter(span.lastDay());
  }

  private Line reduction() {
    return new Line(
        Discount.RULE,
        String.format(
            Locale.ROOT,
            "%d %% less, because the certification is published and more than %d %% of the reviewed"
                + " material is shared",
            discount.percent(),
            discount.moreThanShare()),
        base.percent(java.math.BigDecimal.valueOf(discount.percent())).negated());
  }

  private static String text(Fee fee) {
    String what =
        switch (fee.scope()) {
          case SINGLE -> "a single tool or method";
          case PROGRAMME -> "a programme, scored and awarded as a whole";
        };
    return switch (fee.occasion()) {
      case INITIAL -> "Certification of " + what;
      case RECERTIFICATION -> "Re-certification of " + what;
      case RERUN -> "Second attempt soon after a refusal, of " + what;
    };
  }
}
