package portal.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.certification.CaseId;
import portal.trail.Head;

class CheckMovesTest {
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

  private MaterialFile file =
      new MaterialFile(
          new FileId(CaseId.random(new Random(1)), 1),
          new Head(1, "0".repeat(64)),
          new Declared("x.txt", 5, "text/plain", new Declared.Mark("overview", false)),
          NOW,
          Optional.of("1".repeat(64)),
          new Transfer.Whole(),
          new FileState.Awaited());

  private final List<String> told = new ArrayList<>();

  private void tell(String verdicts) {
    for (int i = 0; i < verdicts.length(); i++) {
      Function<MaterialFile, Optional<MaterialChange>> move =
          switch (verdicts.charAt(i)) {
            case 'g' -> now -> CheckMoves.foundGood(now, NOW);
            case 'c' -> now -> CheckMoves.foundClean(now, NOW);
            case 'b' -> now -> CheckMoves.reject(now, Rejection.DIGEST_DIFFERS, NOW);
            default -> now -> CheckMoves.reject(now, Rejection.MALWARE, NOW);
          };
      move.apply(file)
          .ifPresent(
              change -> {
                assertEquals(file.head(), change.ofFiles().getFirst().before());
                file = change.file();
                told.add(change.events().getFirst().type());
              });
    }
  }

  @ParameterizedTest
  @CsvSource({
    "g, checking",
    "c, checking",
    "gg, checking",
    "cc, checking",
    "ggg, checking",
    "gc, released",
    "cg, released",
    "ggcc, released",
    "cgcg, released",
    "gcb, released",
    "gcm, released",
    "b, rejected",
    "m, rejected",
    "gb, rejected",
    "gm, rejected",
    "cb, rejected",
    "cm, rejected",
    "bcg, rejected",
    "mgc, rejected",
    "gmc, rejected",
    "bm, rejected"
  })
  void itIsReleasedByTheSecondGoodVerdictAndRejectedByTheFirstBadOne(
      String verdicts, String state) {
    tell(verdicts);
    assertEquals(state, file.state().code());
  }

  @Test
  void theFirstBadVerdictIsTheReason() {
    tell("cbm");
    assertEquals(new FileState.Rejected(Rejection.DIGEST_DIFFERS, NOW), file.state());
    assertEquals(List.of("FileScanned", "FileRejected"), told);
  }

  @Test
  void eachVerdictIsInTheTrailOnce() {
    tell("ggccgcbm");
    assertEquals(List.of("FileChecked", "FileReleased"), told);
  }

  @Test
  void whatWasTakenBackOrErasedWaitsForNothing() {
    for (FileState state :
        List.<FileState>of(
            new FileState.Removed(NOW, true),
            new FileState.Removed(NOW, false),
            new FileState.Erased(NOW, false))) {
      file = file.with(file.head(), state);
      tell("gcbm");
      assertEquals(state, file.state());
    }
    assertEquals(List.of(), told);
  }
}
