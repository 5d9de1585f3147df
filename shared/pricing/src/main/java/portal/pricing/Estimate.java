package portal.pricing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a certification would cost if it were asked for on a day.
 *
 * @param lastDay the last day on which this price can be had
 */
public record Estimate(Tariff tariff, Quote quote, Price price, LocalDate lastDay) {

  /** The estimate; empty if the claim cannot be made on this day yet. */
  public static Optional<Estimate> of(
      Tariff tariff, Scope scope, Claim claim, Facts facts, LocalDate day) {
    if (claim.firstDay(tariff.windows()).filter(day::isBefore).isPresent()) {
      return Optional.empty();
    }
    Occasion occasion = claim.on(day, tariff.windows());
    Quote quote = tariff.quote(new Fee(scope, occasion), day);
    LocalDate holds = quote.span().lastDay();
    LocalDate lastDay =
        claim
            .lastDay(tariff.windows())
            .filter(end -> occasion != Occasion.INITIAL && end.isBefore(holds))
            .orElse(holds);
    return Optional.of(new Estimate(tariff, quote, quote.price(facts), lastDay));
  }
}
