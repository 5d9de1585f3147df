package portal.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
  private static final Currency EURO = Currency.getInstance("EUR");

  private static Money euro(String text) {
    return Money.parse(text, EURO).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "0.004, EUR, 0.00",
    "0.005, EUR, 0.01",
    "0.0049999, EUR, 0.00",
    "2.675, EUR, 2.68",
    "2.665, EUR, 2.67",
    "-0.004, EUR, 0.00",
    "-0.005, EUR, -0.01",
    "-2.675, EUR, -2.68",
    "99.995, EUR, 100.00",
    "0.5, JPY, 1",
    "1.5, JPY, 2",
    "-0.5, JPY, -1",
    "0.0005, KWD, 0.001",
    "0.0004, KWD, 0.000"
  })
  void halvesAreRoundedAwayFromZero(BigDecimal major, String currency, String text) {
    assertEquals(text, Money.rounded(major, Currency.getInstance(currency)).text());
  }

  @ParameterizedTest
  @CsvSource({
    "0.10, 5, 0.01",
    "0.09, 5, 0.00",
    "0.30, 5, 0.02",
    "100.50, 20, 20.10",
    "33.33, 50, 16.67",
    "33.31, 50, 16.66",
    "4500.00, 50, 2250.00",
    "0.05, 10, 0.01",
    "1.00, 7.7, 0.08",
    "1.00, 0, 0.00",
    "1.00, 100, 1.00"
  })
  void aShareIsRoundedOnceAndHalvesUp(String of, BigDecimal percent, String text) {
    assertEquals(text, euro(of).percent(percent).text());
    assertEquals(euro(text).negated(), euro(of).negated().percent(percent));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.00",
    "7, 7.00",
    "7.5, 7.50",
    "7.50, 7.50",
    "7.500, 7.50",
    "9999999999, 9999999999.00"
  })
  void whatIsTypedIsExact(String typed, String text) {
    assertEquals(Optional.of(text), Money.parse(typed, EURO).map(Money::text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-1",
        "+1",
        "01",
        ".5",
        "5.",
        "5,00",
        "5.001",
        "1e3",
        " 5",
        "5 ",
        "10000000000",
        "0x1",
        "５"
      })
  void whatIsNoAmountIsNone(String typed) {
    assertTrue(Money.parse(typed, EURO).isEmpty());
  }

  @Test
  void sumsAreExactAndOfOneCurrency() {
    assertEquals(euro("0.30"), euro("0.10").plus(euro("0.20")));
    assertEquals("-0.10", euro("0.10").minus(euro("0.20")).text());
    assertTrue(euro("0.10").compareTo(euro("0.20")) < 0);
    assertTrue(euro("0.20").compareTo(euro("0.10")) > 0);
    assertEquals(0, euro("0.2").compareTo(euro("0.20")));
    assertTrue(Money.zero(EURO).isZero());
    Money yen = Money.zero(Currency.getInstance("JPY"));
    assertThrows(IllegalArgumentException.class, () -> euro("1").plus(yen));
    assertThrows(IllegalArgumentException.class, () -> euro("1").minus(yen));
    assertThrows(IllegalArgumentException.class, () -> euro("1").compareTo(yen));
  }

  @Test
  void thereIsNoMoreMoneyThanTheMost() {
    Money most = new Money(Money.MOST, EURO);
    assertEquals(-Money.MOST, most.negated().minor());
    assertThrows(IllegalArgumentException.class, () -> most.plus(new Money(1, EURO)));
    assertThrows(IllegalArgumentException.class, () -> most.negated().minus(new Money(1, EURO)));
  }
}
