package portal.acceptance.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a page may cost whoever opens it, without what it then asks of the API. */
final class BudgetTest {
  private static final Budget ANYBODY = new Budget(15, 150_000);
  private static final Budget STAFF = new Budget(25, 300_000);

  /**
   * The API's reference is one page on purpose, to be searched by the browser. It is counted as
   * CloudFront sends it, a tenth; all others as they are stored, which is more.
   */
  private static final String REFERENCE = "api-description.html";

  /** How many files, and bytes of all of them. */
  private record Budget(int requests, int bytes) {
    Stream<String> exceededBy(Path page, Load load) {
      return load.requests() <= requests && load.bytes() <= bytes
          ? Stream.empty()
          : Stream.of(
              "%s takes %d requests (of %d) and %d bytes (of %d), most of them %s"
                  .formatted(
                      Web.SITE.relativize(page),
                      load.requests(),
                      requests,
                      load.bytes(),
                      bytes,
                      load.largest()));
    }
  }

  private static Stream<String> exceeded(Path page) {
    String name = page.getFileName().toString();
    Load stored = Load.of(page);
    Budget budget = name.startsWith("staff") ? STAFF : ANYBODY;
    return budget.exceededBy(page, name.equals(REFERENCE) ? stored.compressed() : stored);
  }

  @Test
  void noPageTakesMoreThanItMay() {
    assertEquals(List.of(), Web.written().stream().flatMap(BudgetTest::exceeded).toList());
  }

  @Test
  void whatIsTooMuchIsToldWithItsLargestFiles() {
    Path page = Web.SITE.resolve("materials.html");
    List<String> told = new Budget(3, 60_000).exceededBy(page, Load.of(page)).toList();
    assertTrue(
        told.size() == 1
            && told.getFirst().startsWith("materials.html takes 6 requests (of 3) and ")
            && told.getFirst().contains("/materials/materials.js "),
        told.toString());
  }

  @Test
  void eachBundleNamesItsSourcesInAMapBesideIt() {
    List<Path> bundles = Web.under(Web.SITE.resolve("assets"), ".js");
    assertTrue(bundles.size() > 15, bundles.toString());
    for (Path bundle : bundles) {
      Path map = bundle.resolveSibling(bundle.getFileName() + ".map");
      assertTrue(Files.isRegularFile(map), bundle + " has no map");
      assertTrue(
          Web.text(map).contains("../../pages/") && !Web.text(map).contains("/tmp"),
          map + " does not name the sources by their places in the pages");
    }
  }
}
