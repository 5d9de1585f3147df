package portal.capability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {
  private final Secret secret = Secret.mint(new Random(7));

  @Test
  void aSecretHas130BitsAndIsReadBackHoweverItIsTyped() {
    assertTrue(secret.reveal().matches("[0-9A-HJKMNP-TV-Z]{26}"));
    String typed =
        " "
            + secret
                .revealGrouped()
                .toLowerCase(java.util.Locale.ROOT)
                .replace('0', 'o')
                .replace('1', 'l')
            + " ";
    assertEquals(Optional.of(secret.hash()), Secret.parse(typed).map(Secret::hash));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ABC",
        "0123456789ABCDEFGHJKMNPQR",
        "0123456789ABCDEFGHJKMNPQRST",
        "U123456789ABCDEFGHJKMNPQRS"
      })
  void otherTextsAreNone(String typed) {
    assertEquals(Optional.empty(), Secret.parse(typed));
  }

  @ParameterizedTest
  @CsvSource({"78, true", "79, false"})
  void whatIsSkippedMayBeThreeTimesTheSecret(int spaces, boolean isRead) {
    assertEquals(isRead, Secret.parse(secret.reveal() + " ".repeat(spaces)).isPresent());
  }

  @ParameterizedTest
  @CsvSource({"o, 0", "O, 0", "i, 1", "I, 1", "l, 1", "L, 1"})
  void lookAlikesAreForgiven(String typed, String meant) {
    assertEquals(Optional.of(meant.repeat(26)), Secret.parse(typed.repeat(26)).map(Secret::reveal));
  }

  @Test
  void itNeverPrintsItself() {
    assertFalse(("" + secret + Optional.of(secret)).contains(secret.reveal()));
  }

  @Test
  void aCapabilityOpensItsPurposeUntilItExpires() {
    Instant now = Instant.parse("2026-03-02T10:00:00Z");
    Capability capability = Capability.from(now, Purpose.INVITATION, "C-0123456789");
    Instant end = Instant.parse("2026-05-31T10:00:00Z");
    assertTrue(capability.opens(Purpose.INVITATION, end.minusMillis(1)));
    assertFalse(capability.opens(Purpose.INVITATION, end));
    assertFalse(capability.opens(Purpose.CASE, now));
  }
}
