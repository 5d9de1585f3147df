package portal.acceptance.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portal.acceptance.template.Root;
import portal.local.distribution.EdgeScript;

final class PagesTest {
  private static final int LIMIT = 9 * 1024;
  private static final Pattern KNOWN =
      Pattern.compile("^ +'([^']+)': '(en(?: de)?)',$", Pattern.MULTILINE);

  private final EdgeScript script = new EdgeScript(Declared.siteFunction());

  @Test
  void theFunctionKnowsEachPageAndNoOther() {
    var known = new TreeMap<String, String>();
    KNOWN.matcher(Declared.siteFunction().code()).results().forEach(page -> add(known, page));
    assertEquals(Web.pages(), known, "infra/site mends this");
  }

  private static void add(Map<String, String> known, MatchResult page) {
    String name = page.group(1);
    String address = name.equals("index") ? "/" : "/" + name;
    known.put(address, name + ".html");
    if (page.group(2).endsWith("de")) {
      known.put("/de" + address, "de/" + name + ".html");
    }
  }

  @Test
  void noTwoPagesHaveOneName() {
    List<String> names =
        Stream.concat(Web.templates().stream(), Web.files(".html").stream())
            .map(file -> file.getFileName().toString().replaceAll("\\..*", ""))
            .sorted()
            .toList();
    assertEquals(names.stream().distinct().toList(), names);
  }

  @Test
  void everyTemplateIsAPageOfEachLanguage() {
    for (Path template : Web.templates()) {
      String object = template.getFileName().toString().replace(".jte", ".html");
      for (String page : List.of(object, "de/" + object)) {
        assertTrue(Files.isRegularFile(Web.SITE.resolve(page)), page);
      }
    }
  }

  @Test
  void pagesWriteTimesInTheTemplatesZone() {
    Matcher declared =
        Pattern.compile("\\n  Zone:\\n(?:    .*\\n)*?    Default: (\\S+)")
            .matcher(Root.text("template.yaml"));
    assertTrue(declared.find());
    String zone = " data-zone=\"" + declared.group(1) + "\"";
    for (Path page : Web.written()) {
      assertTrue(
          page.endsWith("api-description.html") || Web.text(page).contains(zone), page.toString());
    }
  }

  @Test
  void theFunctionHasRoomBelowCloudFrontsTenKilobytes() {
    int length = Declared.siteFunction().code().getBytes(UTF_8).length;
    assertTrue(length < LIMIT, "It has " + length + " bytes");
  }

  @Test
  void aPagesNameBecomesItsObjectAndIsFound() {
    Web.pages()
        .forEach(
            (address, object) -> {
              assertEquals("/" + object, objectOf(address));
              assertEquals(200, statusAfter(address, 200), address);
              assertEquals(200, statusAfter("/" + object, 200), object);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nothing",
        "/quote/",
        "//",
        "/a.b/c",
        "/404",
        "/404.html",
        "/constructor",
        "/deutsch",
        "/de/nothing",
        "/de/de",
        "/de/api-description",
        "/de/404.html",
        "/de/constructor"
      })
  void whateverIsNoPageIsThe404PageOfItsLanguageWithItsStatus(String path) {
    String notFound = path.startsWith("/de/") ? "/de/404.html" : "/404.html";
    assertEquals(notFound, objectOf(path));
    assertEquals(404, statusAfter(path, 200));
    assertEquals(404, statusAfter(notFound, 200));
    assertEquals(304, statusAfter(path, 304));
  }

  @Test
  void germanPagesBeginWithAndWithoutASlash() {
    assertEquals("/de/index.html", objectOf("/de"));
    assertEquals("/de/index.html", objectOf("/de/"));
  }

  @Test
  void anAssetIsItsOwnObject() {
    for (String path :
        List.of("/assets/0/kit/dom.js", "/favicon.ico", "/none.js", "/de/quote.html")) {
      assertEquals(path, objectOf(path));
      assertEquals(200, statusAfter(path, 200));
    }
  }

  @Test
  void oneFunctionStandsBeforeAndAfterTheCache() {
    assertEquals(
        Optional.of(Declared.siteFunction()), Declared.distribution().otherwise().response());
  }

  @Test
  void everyFolderIsTheKitOrACapability() {
    for (Path file : Web.under(Web.FOLDER, "")) {
      Path inside = Web.FOLDER.relativize(file);
      boolean placed =
          inside.startsWith("kit")
              || Files.isDirectory(Root.path("functions").resolve(inside.getName(0)))
              || inside.toString().isEmpty()
              || inside.toString().equals("favicon.ico");
      assertTrue(placed, inside.toString());
    }
  }

  private String objectOf(String path) {
    return script.run(event("viewer-request", path)).path("uri").asText();
  }

  private int statusAfter(String path, int status) {
    ObjectNode event = event("viewer-response", path);
    event.putObject("response").put("statusCode", status);
    JsonNode response = script.run(event);
    assertEquals(
        status == 200 && response.path("statusCode").asInt() == 404,
        response.path("statusDescription").asText().equals("Not Found"));
    return response.path("statusCode").asInt();
  }

  private static ObjectNode event(String type, String path) {
    ObjectNode event = JsonNodeFactory.instance.objectNode();
    event.putObject("context").put("eventType", type);
    event.putObject("request").put("uri", path);
    return event;
  }
}
