package portal.acceptance.materials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.acceptance.walk.Client.Answer;

/** How often a code may be tried, by the template's own setting. */
@Tag("objects")
class MaterialRateTest {
  /**
   * Three minutes into a window, ahead of the machine's time, by which DynamoDB deletes counters
   * that have expired.
   */
  private static final Clock AT =
      Clock.fixed(Instant.parse("2096-03-05T10:03:00Z"), ZoneOffset.UTC);

  @TempDir static Path data;
  private static MaterialPortal there;

  @BeforeAll
  static void start() {
    there = MaterialPortal.in(data, settings -> settings.withSystemClock(AT));
  }

  @AfterAll
  static void end() {
    there.close();
  }

  @Test
  void theTwentyFirstCodeInTenMinutesHasToWait() {
    for (int left = 19; left >= 0; left--) {
      Answer answer = MaterialCase.redeem(there, "1".repeat(26));
      assertEquals(404, answer.status());
      assertEquals("\"codes\";q=20;w=600", answer.header("ratelimit-policy"));
      assertEquals("\"codes\";r=" + left + ";t=420", answer.header("ratelimit"));
    }
    Answer tooMany = MaterialCase.redeem(there, "1".repeat(26));
    assertEquals(429, tooMany.status());
    assertTrue(tooMany.text("type").endsWith("#too-many-requests"), tooMany.body());
    assertEquals("420", tooMany.header("retry-after"));
    assertEquals("\"codes\";q=20;w=600", tooMany.header("ratelimit-policy"));
    assertEquals("\"codes\";r=0;t=420", tooMany.header("ratelimit"));
  }
}
