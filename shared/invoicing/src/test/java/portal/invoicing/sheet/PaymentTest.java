package portal.invoicing.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portal.pricing.Money;

class PaymentTest {
  private static Payment payment(String name, long minor, String currency) {
    return new Payment(
        name,
        "AT611904300234573201",
        Optional.of("EXAMATWW"),
        new Money(minor, Currency.getInstance(currency)),
        "000012");
  }

  /** Source: EPC069-12 version 2.1, table of the elements. */
  @Test
  void theCodeSaysFieldByFieldWhatTheTransferNeeds() {
    assertEquals(
        List.of(
            "BCD",
            "002",
            "1",
            "SCT",
            "EXAMATWW",
            "Example Institute",
            "AT611904300234573201",
            "EUR2700.00",
            "",
            "",
            "000012"),
        payment("Example Institute", 270_000, "EUR").code().orElseThrow().lines().toList());
  }

  @Test
  void onlyEurosHaveACode() {
    assertEquals(Optional.empty(), payment("Example Institute", 270_000, "CHF").code());
    assertEquals(Optional.empty(), payment("Example Institute", 0, "EUR").code());
  }

  @Test
  void aLongNameIsCut() {
    String code = payment("N".repeat(100), 1, "EUR").code().orElseThrow();
    assertEquals("N".repeat(70), code.lines().toList().get(5));
  }

  @Test
  void anIbanIsReadInGroupsOfFour() {
    assertEquals("AT61 1904 3002 3457 3201", payment("N", 1, "EUR").grouped());
    Payment odd =
        new Payment(
            "N",
            "NO9386011117947",
            Optional.empty(),
            new Money(1, Currency.getInstance("EUR")),
            "1");
    assertEquals("NO93 8601 1117 947", odd.grouped());
  }
}
