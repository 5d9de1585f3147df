package portal.acceptance.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.acceptance.walk.Client.Answer;

/** How often a code may be tried, by the template's own setting. */
@Tag("objects")
class MaterialRateTest {
  private static final String SECRET = "7".repeat(26);

  @TempDir static Path data;
  private static MaterialPortal there;

  @BeforeAll
  static void start() {
    there = MaterialPortal.in(data, settings -> settings);
  }

  @AfterAll
  static void end() {
    there.close();
  }

  @Test
  void theTwentyFirstCodeInTenMinutesHasToWait() {
    for (int left = 19; left >= 0; left--) {
      Answer answer = MaterialCase.redeem(there, "1".repeat(26), SECRET);
      assertEquals(404, answer.status());
      assertEquals("\"codes\";q=20;w=600", answer.header("ratelimit-policy"));
      assertTrue(answer.header("ratelimit").startsWith("\"codes\";r=" + left + ";t="));
    }
    Answer tooMany = MaterialCase.redeem(there, "1".repeat(26), SECRET);
    assertEquals(429, tooMany.status());
    assertTrue(tooMany.text("type").endsWith("#too-many-requests"), tooMany.body());
    int wait = Integer.parseInt(tooMany.header("retry-after"));
    assertTrue(wait > 0 && wait <= 600, "" + wait);
    assertEquals("\"codes\";q=20;w=600", tooMany.header("ratelimit-policy"));
    assertEquals("\"codes\";r=0;t=" + wait, tooMany.header("ratelimit"));
  }
}
