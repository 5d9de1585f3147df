package portal.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1"})
  void nothingIsDividedByNothingOrLess(BigDecimal under) {
    assertThrows(IllegalArgumentException.class, () -> new Ratio(BigDecimal.ONE, under));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 8, 0.13, 1",
    "-1, 8, -0.13, 0",
    "3, 8, 0.38, 1",
    "8, 4, 2.00, 2",
    "9, 4, 2.25, 3"
  })
  void halvesGoAwayFromZeroAndCeilingsUp(
      BigDecimal over, BigDecimal under, BigDecimal rounded, BigDecimal ceiling) {
    Ratio ratio = new Ratio(over, under);
    assertEquals(rounded, ratio.rounded(2));
    assertEquals(ceiling, ratio.ceiling());
  }
}
