package portal.acceptance.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portal.acceptance.agreement.RoleTable;
import portal.http.Role;

final class MenusTest {
  private static final Pattern IMPORT =
      Pattern.compile("import \\{ menu as (\\w+) } from '\\.\\./([^']+)';");
  private static final Pattern LISTED = Pattern.compile("menus = \\[([^]]*)];");
  private static final Pattern ENTRY =
      Pattern.compile(
          "\\{ order: (\\d+), href: '([^']+)', text: say\\('[^']+', '[^']+'\\), roles:"
              + " \\['([a-z', -]+)'] }");

  /** A page's own module, what its modules import, and what they call of the API. */
  private static final Pattern SCRIPT = Pattern.compile(" script = \"([^\"]+)\"");

  private static final Pattern IMPORTED = Pattern.compile("(?:from |import )'(\\.[^']+)'");
  private static final Pattern CALLED = Pattern.compile("['`](/api/staff/[^'`?]*)");

  private static final Pattern ASKED = Pattern.compile("ownRoles\\(\\)\\.includes\\('([^']+)'");

  private static final String MENUS = Web.text(Web.FOLDER.resolve("kit/menus.js"));

  private static List<MatchResult> entries() {
    return Web.files("/menu.js").stream()
        .flatMap(file -> ENTRY.matcher(Web.text(file)).results())
        .toList();
  }

  @Test
  void everyMenuIsImportedAndListed() {
    var files = new ArrayList<String>();
    var names = new ArrayList<String>();
    for (MatchResult menu : IMPORT.matcher(MENUS).results().toList()) {
      names.add(menu.group(1));
      files.add(menu.group(2));
    }
    assertEquals(
        Web.files("/menu.js").stream().map(f -> Web.FOLDER.relativize(f).toString()).toList(),
        files,
        "infra/site mends this");
    String listed =
        LISTED.matcher(MENUS).results().map(found -> found.group(1)).findFirst().orElse("");
    assertEquals(names, Stream.of(listed.split(", ")).toList());
  }

  @Test
  void everyEntryIsReadAndLeadsToAPageOfItsOwnCapability() {
    for (var file : Web.files("/menu.js")) {
      String text = Web.text(file);
      List<MatchResult> read = ENTRY.matcher(text).results().toList();
      assertEquals(text.split("href:", -1).length - 1, read.size(), file.toString());
      String capability = Web.FOLDER.relativize(file).getName(0).toString();
      for (MatchResult entry : read) {
        Path template = template(entry.group(2));
        assertEquals(capability, template.getName(0).toString(), entry.group(2));
      }
    }
  }

  /**
   * Nobody is led to a page that asks for what they may not read, and nobody who may read all that
   * it asks for misses it.
   */
  @Test
  void anEntryIsShownToTheRolesThatMayReadAllThatItsPageReads() {
    for (MatchResult entry : entries()) {
      Set<String> shown = new TreeSet<>(List.of(entry.group(3).split("', '")));
      Set<String> readers = new TreeSet<>();
      Stream.of(Role.values()).map(Role::code).forEach(readers::add);
      List<String> reads = reads(template(entry.group(2)));
      assertFalse(reads.isEmpty(), entry.group(2) + " reads nothing");
      reads.forEach(route -> readers.retainAll(codes(route)));
      assertEquals(readers, shown, entry.group(2) + " reads " + reads);
    }
  }

  /** The template of a page, in the folder of its capability. */
  private static Path template(String address) {
    return Web.templates().stream()
        .filter(file -> file.getFileName().toString().equals(address.substring(1) + ".jte"))
        .map(Web.FOLDER::relativize)
        .findFirst()
        .orElseThrow(() -> new AssertionError(address + " is no page"));
  }

  /** What a page reads of the API: each address that its modules have, if it can be read. */
  private static List<String> reads(Path page) {
    Set<Path> modules = new TreeSet<>();
    Web.found(SCRIPT, Web.FOLDER.resolve(page))
        .forEach(script -> collect(Web.FOLDER.resolve(script), modules));
    return modules.stream()
        .flatMap(module -> Web.found(CALLED, module).stream())
        .flatMap(address -> routeOf(address).stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static void collect(Path module, Set<Path> into) {
    if (into.add(module)) {
      Web.found(IMPORTED, module)
          .forEach(other -> collect(module.resolveSibling(other).normalize(), into));
    }
  }

  private static Optional<String> routeOf(String address) {
    String asked = "GET " + address.replaceAll("\\$\\{[^}]*}", "{}");
    return RoleTable.read().routes().keySet().stream()
        .filter(route -> route.replaceAll("\\{[^}]*}", "{}").equals(asked))
        .findFirst();
  }

  private static Set<String> codes(String route) {
    return RoleTable.read().routes().getOrDefault(route, Set.of()).stream()
        .map(Role::code)
        .collect(Collectors.toSet());
  }

  /** What a page shows to some only, it shows to roles. */
  @Test
  void whoeverAModuleAsksForIsARole() {
    int asked = 0;
    for (Path module : Web.files(".js")) {
      for (String role : Web.found(ASKED, module)) {
        asked++;
        assertTrue(Role.ofCode(role).isPresent(), module + ": " + role);
      }
    }
    assertTrue(asked >= 4, "only " + asked);
  }

  @Test
  void noTwoEntriesStandAtOnePlace() {
    List<String> orders = entries().stream().map(entry -> entry.group(1)).toList();
    assertEquals(orders.size(), new TreeSet<>(orders).size(), orders.toString());
    assertTrue(orders.size() >= 5, orders.toString());
  }
}
