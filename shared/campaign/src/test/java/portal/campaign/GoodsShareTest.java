package portal.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoodsShareTest {

  @ParameterizedTest
  @CsvSource({"0, 0", "0.00, 0", "12.34, 12.34", "12.340, 12.34", "1000, 1000", "1E+3, 1000"})
  void aShareHasHundredthsOfAPerCentAtMost(BigDecimal percent, String text) {
    assertEquals(text, new GoodsShare(percent).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.01", "12.345", "1000.01"})
  void othersAreNone(BigDecimal percent) {
    assertThrows(IllegalArgumentException.class, () -> new GoodsShare(percent));
  }
}
