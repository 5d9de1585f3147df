package portal.capability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfirmationCodeTest {
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  private static final String SUBJECT = "C-0123456789";

  @Test
  void everyFirstDigitIsAsLikelyAndZeroesInFrontAreKept() {
    Random random = new Random(7);
    int[] firsts = new int[10];
    for (int i = 0; i < 100_000; i++) {
      String digits = ConfirmationCode.mint(random).reveal();
      assertTrue(digits.matches("[0-9]{6}"), digits);
      firsts[digits.charAt(0) - '0']++;
    }
    for (int count : firsts) {
      assertEquals(10_000, count, 500);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"012345", " 012 345 ", "012-345"})
  void itIsReadHoweverItIsTyped(String typed) {
    assertEquals(
        Optional.of("012345"), ConfirmationCode.parse(typed).map(ConfirmationCode::reveal));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12345", "1234567", "12345a", "１２３４５６", "012345               "})
  void otherTextsAreNone(String typed) {
    assertEquals(Optional.empty(), ConfirmationCode.parse(typed));
  }

  @Test
  void itNeverPrintsItself() {
    ConfirmationCode code = ConfirmationCode.mint(new Random(7));
    Confirmation kept = Confirmation.from(NOW, SUBJECT, code);
    assertFalse(("" + code + kept + Optional.of(code)).contains(code.reveal()));
  }

  @Test
  void oneSubjectsCodeIsKeptUnlikeAnothers() {
    ConfirmationCode code = ConfirmationCode.mint(new Random(7));
    assertNotEquals(code.hash(SUBJECT), code.hash("C-0123456788"));
  }

  @Test
  void aCodeHoldsForTenMinutes() {
    Confirmation kept =
        Confirmation.from(NOW, SUBJECT, ConfirmationCode.parse("123456").orElseThrow());
    Instant end = Instant.parse("2026-03-02T10:10:00Z");
    assertTrue(kept.holds(end.minusMillis(1)));
    assertFalse(kept.holds(end));
  }
}
