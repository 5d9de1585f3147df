package portal.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import portal.certification.CaseId;
import portal.trail.Head;

class MaterialFileTest {
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  private static final Transfer PARTS = new Transfer.Parts("upload-1");

  private static boolean hasRunOut(Transfer transfer, FileState state, Duration after) {
    var mark = new Declared.Mark("overview", false);
    return new MaterialFile(
            new FileId(CaseId.random(new Random(1)), 1),
            Head.NONE,
            new Declared("x.mp4", 50_000_000, "video/mp4", mark),
            NOW,
            Optional.empty(),
            transfer,
            state)
        .hasRunOut(NOW.plus(after));
  }

  @Test
  void partsThatWereNotSentToTheirEndRunOutWithTheBucket() {
    Duration kept = Transfer.PARTS_ARE_KEPT;
    assertFalse(hasRunOut(PARTS, new FileState.Awaited(), kept.minusSeconds(1)));
    assertTrue(hasRunOut(PARTS, new FileState.Awaited(), kept));
    assertFalse(hasRunOut(PARTS, new FileState.Released(NOW), kept));
    assertFalse(hasRunOut(new Transfer.Whole(), new FileState.Awaited(), kept));
    assertEquals(Duration.ofDays(7), kept);
  }
}
