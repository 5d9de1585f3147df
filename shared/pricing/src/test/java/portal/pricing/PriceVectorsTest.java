package portal.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first tariff's prices. Source: DOMAIN.md section 1, fees. */
class PriceVectorsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private static Price price(Scope scope, Occasion occasion, Consents consents) {
    return FirstTariff.tariff().quote(new Fee(scope, occasion), DAY).price(Facts.of(consents));
  }

  @ParameterizedTest
  @CsvSource({
    "SINGLE, INITIAL, true, 51, 2250.00",
    "SINGLE, INITIAL, true, 50, 4500.00",
    "SINGLE, INITIAL, false, 100, 4500.00",
    "SINGLE, RECERTIFICATION, false, 0, 3500.00",
    "SINGLE, RERUN, true, 100, 1500.00",
    "PROGRAMME, INITIAL, false, 0, 7000.00",
    "PROGRAMME, RECERTIFICATION, true, 51, 2750.00",
    "PROGRAMME, RERUN, true, 100, 2500.00"
  })
  void thePriceIsTheDomains(
      Scope scope, Occasion occasion, boolean published, int share, String net) {
    assertEquals(net, price(scope, occasion, new Consents(true, published, share)).net().text());
  }

  /** THREATS.md 4: nobody is unlisted and has the discount for publishing. */
  @Test
  void whoStaysOutOfTheRegisterPaysTheFullFee() {
    Price price = price(Scope.SINGLE, Occasion.INITIAL, new Consents(false, false, 51));
    assertEquals("4500.00", price.net().text());
    assertThrows(IllegalArgumentException.class, () -> new Consents(false, true, 51));
  }

  @Test
  void whatIsTakenOffHasALineOfItsOwnRule() {
    Price price = price(Scope.SINGLE, Occasion.INITIAL, new Consents(true, true, 51));
    assertEquals(
        List.of("fee.single.initial 4500.00", "discount.publication -2250.00"),
        price.lines().stream().map(line -> line.rule() + " " + line.amount().text()).toList());
    assertEquals(
        "50 % less, because the certification is published and more than 50 % of the reviewed"
            + " material is shared",
        price.lines().getLast().text().english());
  }

  @ParameterizedTest
  @CsvSource({"2026-04-10, 1500.00", "2026-04-11, 4500.00"})
  void aRerunIsReducedForThreeMonths(LocalDate day, String net) {
    Claim claim = new Claim.Rerun(LocalDate.of(2026, 1, 10));
    Facts silent = Facts.of(new Consents(true, false, 0));
    Estimate estimate =
        Estimate.of(FirstTariff.tariff(), Scope.SINGLE, claim, silent, day).orElseThrow();
    assertEquals(net, estimate.price().net().text());
  }
}
