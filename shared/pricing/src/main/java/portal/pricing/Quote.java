package portal.pricing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import portal.language.Language;
import portal.language.Said;

/**
 * An offer of a price, with all that it depends on, so that it stays what it was when it was made.
 *
 * @param base the fee before any reduction
 * @param reductions what may be earned, in the order of their rules
 * @param span when it was made and how long it holds
 * @param paymentDays how long its invoice may stay open
 */
public record Quote(
    int tariff, Fee fee, Money base, List<Reduction> reductions, Span span, int paymentDays) {

  /** The day it was made and the last day on which it can be accepted. */
  public record Span(LocalDate from, LocalDate lastDay) {}

  public Quote {
    reductions = Reductions.inOrder(reductions);
    if (!Reductions.fit(reductions, fee.occasion(), base)) {
      throw new IllegalArgumentException("Reductions take more than the fee");
    }
  }

  /** The price under these facts. */
  public Price price(Facts facts) {
    return price(reductions.stream().filter(one -> one.isEarned(fee.occasion(), facts)).toList());
  }

  /** The price if just these are earned. What takes nothing off has no line. */
  public Price price(List<Reduction> earned) {
    Stream<Line> off =
        earned.stream()
            .map(one -> new Line(one.rule().name(), reason(one), one.off(base).negated()))
            .filter(line -> !line.amount().isZero());
    return new Price(
        Stream.concat(Stream.of(new Line(fee.rule(), fee.text(), base)), off).toList());
  }

  private static Said reason(Reduction earned) {
    return new Said(earned.in(Language.EN).reason(), earned.in(Language.DE).reason());
  }

  /** Every choice of reductions that somebody may earn together, at least one of them. */
  public List<List<Reduction>> combinations() {
    List<Reduction> all =
        Reductions.of(reductions, fee.occasion()).filter(one -> !one.off(base).isZero()).toList();
    return IntStream.range(1, 1 << all.size())
        .mapToObj(
            bits ->
                IntStream.range(0, all.size())
                    .filter(i -> (bits >> i & 1) == 1)
                    .mapToObj(all::get)
                    .toList())
        .toList();
  }

  public Optional<Reduction> reduction(String rule) {
    return reductions.stream().filter(one -> one.rule().name().equals(rule)).findFirst();
  }

  public boolean holdsOn(LocalDate day) {
    return !day.isAfter(span.lastDay());
  }
}
