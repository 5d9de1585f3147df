package portal.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ConsentsTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100})
  void aShareIsOfTheWhole(int share) {
    assertEquals(share, new Consents(true, true, share).sharedShare());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 101})
  void lessThanNothingOrMoreThanAllIsNoShare(int share) {
    assertThrows(IllegalArgumentException.class, () -> new Consents(true, true, share));
  }

  @Test
  void whoIsPubliclyCertifiedIsListed() {
    assertThrows(IllegalArgumentException.class, () -> new Consents(false, true, 0));
  }
}
