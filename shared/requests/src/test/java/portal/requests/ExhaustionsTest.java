package portal.requests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class ExhaustionsTest {
  private static final Instant NOW = Instant.parse("2026-03-02T10:04:30Z");
  private static final RateLimit CODES = new RateLimit("codes", 2, Duration.ofMinutes(10));
  private static final Client ONE = new Client("one");

  private final Exhaustions exhaustions = new Exhaustions();

  @Test
  void whoHasHadAllOfAWindowHasUntilItEnds() {
    assertFalse(exhaustions.include(CODES, ONE, NOW));
    exhaustions.add(CODES, ONE, NOW);
    assertTrue(exhaustions.include(CODES, ONE, Instant.parse("2026-03-02T10:09:59.999Z")));
    assertFalse(exhaustions.include(CODES, ONE, Instant.parse("2026-03-02T10:10:00Z")));
  }

  @Test
  void neitherAnotherClientNorAnotherLimitIsMeant() {
    exhaustions.add(CODES, ONE, NOW);
    assertFalse(exhaustions.include(CODES, new Client("two"), NOW));
    assertFalse(exhaustions.include(new RateLimit("mails", 2, Duration.ofMinutes(10)), ONE, NOW));
  }

  @Test
  void manyThatAreRefusedPushOutTheOldest() {
    exhaustions.add(CODES, ONE, NOW);
    for (int other = 0; other < 1_000; other++) {
      exhaustions.add(CODES, new Client("other" + other), NOW);
    }
    assertFalse(exhaustions.include(CODES, ONE, NOW));
    assertTrue(exhaustions.include(CODES, new Client("other999"), NOW));
  }
}
