package portal.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portal.certification.CaseId;
import portal.trail.Head;

class ManifestTest {
  private static final CaseId CASE = CaseId.parse("C-0123456789").orElseThrow();
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

  private static MaterialFile file(int number, String name, String digit) {
    return new MaterialFile(
        new FileId(CASE, number),
        new Head(1, "0".repeat(64)),
        new Declared(name, 10L * number, "text/plain", new Declared.Mark("overview", number == 1)),
        NOW,
        Optional.of(digit.repeat(64)),
        new Transfer.Whole(),
        new FileState.Released(NOW));
  }

  private static final List<MaterialFile> FILES =
      List.of(
          file(4, "b \"quoted\".txt", "a"),
          file(3, "a.txt", "c"),
          file(2, "a.txt", "b"),
          file(1, "\u00c4.txt", "b"));

  private static String line(int number, String name, String digit, boolean isConfidential) {
    return "{\"number\":%d,\"name\":\"%s\",\"length\":%d,\"type\":\"text/plain\",\"sha256\":\"%s\",\"item\":\"overview\",\"confidential\":%s}"
        .formatted(number, name, 10 * number, digit.repeat(64), isConfidential);
  }

  @Test
  void itIsExactlyThisText() {
    Manifest manifest = Manifest.of(CASE, 2, NOW, FILES);
    assertEquals(
        "{\"case\":\"C-0123456789\",\"version\":2,\"sealedAt\":\"2026-03-02T10:00:00Z\",\"files\":["
            + String.join(
                ",",
                line(2, "a.txt", "b", false),
                line(3, "a.txt", "c", false),
                line(4, "b \\\"quoted\\\".txt", "a", false),
                line(1, "\u00c4.txt", "b", true))
            + "]}",
        manifest.text());
    assertEquals(new Seal(2, NOW, SEALED, 4, 100), manifest.seal());
    assertEquals(manifest.text(), new String(manifest.bytes(), StandardCharsets.UTF_8));
  }

  /** What sha256sum says of that text. */
  private static final String SEALED =
      "7d8765ed422ca16f9dafa19cc39daac3b9662144c70abed65eeea4045a7cfdfe";

  @Test
  void theOrderOfDeclarationDoesNotMatter() {
    List<MaterialFile> turned = new ArrayList<>(FILES);
    Collections.reverse(turned);
    assertEquals(Manifest.of(CASE, 2, NOW, FILES), Manifest.of(CASE, 2, NOW, turned));
  }

  @Test
  void itContainsItsFilesDigestsAndNothingElse() {
    Manifest manifest = Manifest.of(CASE, 1, NOW, FILES);
    assertTrue(manifest.contains("a".repeat(64)));
    assertTrue(manifest.contains("c".repeat(64)));
    for (String other : List.of("d".repeat(64), "A".repeat(64), "a".repeat(63), "a.txt", "")) {
      assertFalse(manifest.contains(other), other);
    }
    assertFalse(manifest.contains(manifest.seal().sha256()));
  }
}
