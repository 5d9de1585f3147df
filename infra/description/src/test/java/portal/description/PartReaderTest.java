package portal.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PartReaderTest {
  private static final String PART =
      """
      x-place: 2
      tags:
        - name: fees
          description: What it costs.

      paths:
        # Nothing is stored.
        /api/tariff:
          get:
            description: |
              One.

              Two.

      components:
        schemas:
          Price: {type: string}
          Tariff:
            type: object
            # In force.
            required: [price]
      """;

  @Test
  void entriesKeepTheirCommentsAndEmptyLines() {
    Part part = PartReader.read("fees", PART);
    assertEquals(2, part.place());
    assertEquals(
        List.of(
            "tags fees",
            "paths /api/tariff",
            "components.schemas Price",
            "components.schemas Tariff"),
        part.entries().stream().map(Entry::key).toList());
    String path = part.of("paths").getFirst().text();
    assertTrue(path.startsWith("  # Nothing is stored.\n  /api/tariff:\n"), path);
    assertTrue(path.endsWith("One.\n\n        Two.\n"), path);
    assertTrue(part.entries().getLast().text().contains("# In force."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x-place: 1\npaths:\n  '/api/quoted':\n    get: {}\n",
        "x-place: 1\npaths:\n    /api/indented:\n",
        "x-place: 1\npaths:\n  /api/a:\n   get: {}\n",
        "x-place: 1\npaths:\n  /api/a:\n    get: {}\nservers: []\n",
        "x-place: 1\ntags:\n- name: fees\n",
        "x-place: 1\ncomponents:\n    Price: {type: string}\n",
        "x-place: 1\ncomponents:\n  schemas:\n    Price:\n     type: string\n",
        "x-place: 1\npaths:\n  /api/a:\n    get: {}\n  # Of nothing.\n",
      })
  void anotherLayoutIsRefused(String text) {
    assertThrows(BrokenPart.class, () -> PartReader.read("fees", text));
  }

  @Test
  void theLineThatIsWrongIsNamed() {
    var broken =
        assertThrows(
            BrokenPart.class, () -> PartReader.read("fees", "x-place: 1\npaths:\n  other: {}\n"));
    assertEquals("fees, line 3: Neither an entry of paths nor in one.", broken.getMessage());
  }
}
