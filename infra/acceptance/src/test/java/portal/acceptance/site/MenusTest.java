package portal.acceptance.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class MenusTest {
  private static final Pattern IMPORT =
      Pattern.compile("import \\{ menu as (\\w+) } from '\\.\\./([^']+)';");
  private static final Pattern LISTED = Pattern.compile("menus = \\[([^]]*)];");
  private static final Pattern ENTRY =
      Pattern.compile(
          "\\{ order: (\\d+), href: '([^']+)', text: '[^']+', roles: \\['[a-z', -]+'] }");

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
        String object = Web.pages().getOrDefault(entry.group(2), "none");
        assertTrue(object.startsWith(capability + "/"), entry.group(2) + " is " + object);
      }
    }
  }

  @Test
  void noTwoEntriesStandAtOnePlace() {
    List<String> orders = entries().stream().map(entry -> entry.group(1)).toList();
    assertEquals(orders.size(), new TreeSet<>(orders).size(), orders.toString());
    assertTrue(orders.size() >= 5, orders.toString());
  }
}
