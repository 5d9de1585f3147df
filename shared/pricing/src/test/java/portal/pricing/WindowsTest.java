package portal.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowsTest {

  @ParameterizedTest
  @CsvSource({"-1, 0, 0", "0, -1, 0", "0, 0, -1"})
  void noneIsNegative(int rerun, int opens, int reduced) {
    assertThrows(IllegalArgumentException.class, () -> new Windows(rerun, opens, reduced));
  }

  @Test
  void theyMayHaveNoLength() {
    Windows none = new Windows(0, 0, 0);
    assertEquals(0, none.rerunMonths() + none.opensMonths() + none.reducedMonths());
  }
}
