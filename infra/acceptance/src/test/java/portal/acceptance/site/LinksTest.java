package portal.acceptance.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portal.acceptance.template.Root;

final class LinksTest {
  private static final Pattern IN_HTML =
      Pattern.compile("(?:href|src|action)=\"([^\"#$]+)[^\"]*\"");

  /** Imports, types of other modules, and workers. */
  private static final Pattern MODULES =
      Pattern.compile("(?:from |import |import\\(|new URL\\()'([^']+)'");

  /** What the modules themselves write into links and where they lead people. */
  private static final Pattern IN_MODULES =
      Pattern.compile(
          "(?:to\\(|href: |to\\([^'`;)]*\\? |leadsTo\\()['`](/[a-z][a-z0-9-]*)(?=[?#'`])");

  private static final Pattern IN_STYLES = Pattern.compile("url\\(['\"]?([^'\")]+)");

  private static List<String> astray(Path file, Set<String> addresses) {
    return addresses.stream()
        .map(address -> address.replaceAll("[?#].*", ""))
        .filter(address -> !address.isEmpty() && !leads(file, address))
        .map(address -> file + ": " + address)
        .toList();
  }

  private static boolean leads(Path file, String address) {
    return address.startsWith(".")
        ? Files.isRegularFile(file.resolveSibling(address).normalize())
        : address.startsWith("mailto:") || (address.startsWith("/") && Web.leadsSomewhere(address));
  }

  private static void assertNoneAstray(List<Path> files, Pattern pattern, int atLeast) {
    var astray = new ArrayList<String>();
    int seen = 0;
    for (Path file : files) {
      Set<String> addresses = Web.found(pattern, file);
      seen += addresses.size();
      astray.addAll(astray(file, addresses));
    }
    assertEquals(List.of(), astray);
    assertTrue(seen >= atLeast, "Only " + seen + " were found, so that the pattern is wrong");
  }

  @Test
  void everyLinkOfAPageLeadsToAPageOrAFile() {
    assertNoneAstray(Web.written(), IN_HTML, 300);
  }

  @Test
  void everyImportLeadsToAModule() {
    assertNoneAstray(Web.files(".js"), MODULES, 300);
  }

  @Test
  void everyLinkThatAModuleMakesLeadsToAPageOfEachLanguage() {
    assertNoneAstray(Web.files(".js"), IN_MODULES, 15);
    for (Path file : Web.files(".js")) {
      for (String page : Web.found(IN_MODULES, file)) {
        assertTrue(Web.leadsSomewhere("/de" + page), file + ": /de" + page);
      }
    }
  }

  @Test
  void everyAddressInAStyleLeadsToAFile() {
    assertNoneAstray(Web.files(".css"), IN_STYLES, 0);
  }

  @Test
  void whatServersRenderLeadsToAPageOrAFile() {
    List<Path> forms =
        Stream.of("shared", "functions")
            .flatMap(folder -> Web.under(Root.path(folder), ".jte").stream())
            .toList();
    assertNoneAstray(forms, IN_HTML, 1);
  }
}
