package portal.acceptance.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import portal.local.distribution.EdgeScript;
import portal.template.EdgeFunction;

/**
 * Where modules send people: to pages that they name, and to nothing that an address or a tab's
 * memory says.
 */
final class DestinationsTest {
  private static final Pattern SENDING =
      Pattern.compile("(?:location\\.(?:assign|replace)\\(|location(?:\\.href)? = )([^;]*)");

  /**
   * A page that is named, in the language of who is sent, with whatever follows the first letters
   * of its path.
   */
  private static final Pattern NAMED = Pattern.compile("to\\(['`]/[a-z][a-z-]*(?:['`?#/]).*");

  /** What the portal itself answers, and what was looked at before. */
  private static final List<String> OTHERS =
      List.of(
          "firstPage())",
          "addressOf(result.body.code))",
          "result.body.url)",
          "`${settings.authorize}?${new URLSearchParams({",
          "settings",
          "pending.back)");

  private static boolean leads(String path) {
    String code =
        Web.text(Web.FOLDER.resolve("kit/own-path.js")).replace("export ", "")
            + "function handler(event) { return { own: isOwnPath(event.path) }; }";
    var event = JsonNodeFactory.instance.objectNode().put("path", path);
    return new EdgeScript(new EdgeFunction("own-path", code)).run(event).path("own").asBoolean();
  }

  @Test
  void onlyPathsOfThePortalAreItsOwn() {
    for (String path : List.of("/", "/staff", "/staff-case?reference=C-1", "/staff?a=//b#c")) {
      assertEquals(true, leads(path), path);
    }
    for (String path :
        List.of(
            "//evil.example/staff",
            "/\\evil.example/staff",
            "///staff",
            "/\t/evil.example",
            "/\n/evil.example",
            "\\\\evil.example",
            "https://evil.example/",
            "javascript:alert(1)",
            "staff",
            " /staff",
            "")) {
      assertEquals(false, leads(path), path);
    }
  }

  @Test
  void nobodyIsSentWhereAnAddressOrATabsMemorySays() {
    var astray = new TreeSet<String>();
    for (var file : Web.files(".js")) {
      for (String to : Web.found(SENDING, file)) {
        String first = to.lines().findFirst().orElse("").strip();
        if (!NAMED.matcher(first).matches() && !OTHERS.contains(first)) {
          astray.add(Web.FOLDER.relativize(file) + ": " + first);
        }
      }
    }
    assertEquals(new TreeSet<String>(), astray);
  }

  @Test
  void whereSomebodyWasIsLookedAtBeforeTheyGoBack() {
    String signIn = Web.text(Web.FOLDER.resolve("kit/sign-in.js"));
    assertEquals(
        true, signIn.contains("isOwnPath(pending.back)) {\n    location.replace(pending.back);"));
  }
}
