package portal.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

final class BundleTest {
  private static final Part SHARED =
      PartReader.read(
          "shared",
          """
          openapi: 3.1.0
          tags:
            - name: staff

          components:
            schemas:
              Line: {type: string}
          """);

  @Test
  void partsStandByTheirPlaceAndWhatIsSharedLast() {
    Part late = part("late", "x-place: 2", "/api/late", "Late");
    Part early = part("early", "x-place: 1", "/api/early", "Early");
    assertEquals(
        """
        openapi: 3.1.0
        tags:
          - name: staff

        paths:
          /api/early:
            get: {}

          /api/late:
            get: {}

        components:
          schemas:
            Early: {type: object}
            Late: {type: object}
            Line: {type: string}
        """,
        new Bundle(SHARED, List.of(late, early)).text());
  }

  @Test
  void whatTwoPartsDefineIsRefused() {
    Part first = part("first", "x-place: 1", "/api/a", "A");
    assertRefused(first, part("second", "x-place: 2", "/api/a", "B"));
    assertRefused(first, part("second", "x-place: 2", "/api/b", "A"));
    assertRefused(first, part("second", "x-place: 2", "/api/b", "Line"));
  }

  @Test
  void aPartWithoutAPlaceIsRefused() {
    assertRefused(part("first", "", "/api/a", "A"), part("second", "x-place: 1", "/api/b", "B"));
  }

  @Test
  void componentsOfNoKindAreRefused() {
    assertRefused(PartReader.read("odd", "x-place: 1\ncomponents:\n  shapes:\n    Odd: {}\n"));
  }

  private static void assertRefused(Part... parts) {
    assertThrows(BrokenPart.class, () -> new Bundle(SHARED, List.of(parts)));
  }

  private static Part part(String name, String head, String path, String schema) {
    return PartReader.read(
        name,
        """
        %s
        paths:
          %s:
            get: {}

        components:
          schemas:
            %s: {type: object}
        """
            .formatted(head, path, schema));
  }
}
