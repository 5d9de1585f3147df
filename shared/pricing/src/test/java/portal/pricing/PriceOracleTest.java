package portal.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Prices of random tariffs against a second, plain way to them. */
class PriceOracleTest {
  private static final Currency EUR = Currency.getInstance("EUR");

  static LongStream seeds() {
    return Optional.ofNullable(Long.getLong("portal.seed"))
        .map(LongStream::of)
        .orElseGet(() -> LongStream.rangeClosed(1, 500));
  }

  @ParameterizedTest(name = "-Dportal.seed={0}")
  @MethodSource("seeds")
  void thePriceIsTheFeeLessWhatIsEarned(long seed) {
    Random random = new Random(seed);
    Map<Fee, Money> fees =
        Fee.all().stream()
            .collect(Collectors.toMap(fee -> fee, _ -> new Money(random.nextInt(2_000_000), EUR)));
    int percent = random.nextInt(101);
    int threshold = random.nextInt(101);
    Tariff tariff =
        new Tariff(
            7,
            LocalDate.of(2026, 3, 2),
            fees,
            List.of(new PublicationDiscount(percent, threshold)),
            new Windows(3, 6, 6),
            new Tariff.Days(30, 30));
    for (Fee fee : Fee.all()) {
      boolean published = random.nextBoolean();
      Consents consents =
          new Consents(published || random.nextBoolean(), published, random.nextInt(101));
      Price price = tariff.quote(fee, LocalDate.of(2026, 4, 1)).price(Facts.of(consents));
      boolean earned =
          fee.occasion() != Occasion.RERUN
              && consents.published()
              && consents.sharedShare() > threshold;
      BigDecimal full = new BigDecimal(tariff.fee(fee).text());
      BigDecimal off =
          earned
              ? full.multiply(BigDecimal.valueOf(percent))
                  .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP)
              : BigDecimal.ZERO.setScale(2);
      assertEquals(full.subtract(off).toPlainString(), price.net().text());
      assertEquals(off.signum() == 0 ? 1 : 2, price.lines().size());
      assertTrue(price.net().minor() >= 0);
    }
  }
}
