package portal.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseIdTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"C-01ABCDEFGH", "c-01abcdefgh", "C-OIabcdefgh", "c-olABCDEFGH", "C-0lABcDeFgH"})
  void itIsReadHoweverItWasCopied(String typed) {
    assertEquals(Optional.of(new CaseId("C-01ABCDEFGH")), CaseId.parse(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "C-",
        "C-01ABCDEFG",
        "C-01ABCDEFGHJ",
        "D-01ABCDEFGH",
        "C-01ABCDEFGU",
        "C 01ABCDEFGH",
        "ß-01ABCDEFG"
      })
  void whatHasAnotherFormIsNone(String typed) {
    assertTrue(CaseId.parse(typed).isEmpty());
    assertThrows(IllegalArgumentException.class, () -> new CaseId(typed));
  }
}
