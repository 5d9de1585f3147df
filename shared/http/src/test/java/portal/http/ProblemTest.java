package portal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.http.Problem.FieldError;
import portal.json.JsonObject;
import portal.json.JsonReader;
import portal.language.Said;

class ProblemTest {
  private static final Problem PROBLEM =
      new Problem(
          ProblemKind.INVALID_FIELDS,
          new Said("Mend it.", "Verbessern Sie es."),
          List.of(new FieldError("/name", "required", new Said("Needed.", "Fehlt."))));

  private static Request speaking(String language) {
    return ReaderLanguageTest.request(Map.of("accept-language", language), "");
  }

  private static JsonObject json(Response response) {
    return JsonReader.readObject(response.body());
  }

  @ParameterizedTest
  @EnumSource(ProblemKind.class)
  void everyKindHasATitleOfItsOwnInEveryLanguage(ProblemKind kind) {
    assertNotEquals(kind.title().english(), kind.title().german());
  }

  @Test
  void wordsAreInTheReadersLanguageAndCodesInNone() {
    Response german = PROBLEM.response(speaking("de"));
    assertEquals("de", german.headers().get("content-language"));
    assertEquals("Einige Angaben stimmen noch nicht", json(german).text("title").orElseThrow());
    assertEquals("Verbessern Sie es.", json(german).text("detail").orElseThrow());
    JsonObject error = (JsonObject) json(german).array("errors").getFirst();
    assertEquals(
        "{\"pointer\":\"/name\",\"code\":\"required\",\"detail\":\"Fehlt.\"}", error.write());
    assertEquals(json(PROBLEM.response(speaking("en"))).text("type"), json(german).text("type"));
  }

  @Test
  void whoSaysNothingReadsEnglish() {
    Response english = PROBLEM.response(ReaderLanguageTest.request(Map.of(), ""));
    assertEquals("en", english.headers().get("content-language"));
    assertEquals("Mend it.", json(english).text("detail").orElseThrow());
  }

  @Test
  void aPageIsAllInOneLanguageAndEscapes() {
    Problem hostile =
        new Problem(
            ProblemKind.INVALID_FIELDS,
            Said.same("<script>alert(1)</script>"),
            List.of(new FieldError("/<b>", "unknown", Said.same("\"><img src=x>"))));
    String page = ProblemPage.of(hostile, speaking("de")).body();
    assertTrue(page.contains("<html lang=\"de\">"), page);
    assertTrue(page.contains("Gehen Sie mit Ihrem Browser zurück"), page);
    assertFalse(page.contains("<script>"), page);
    assertFalse(page.contains("<b>"), page);
    assertFalse(page.contains("<img"), page);
    assertFalse(page.contains("Go back"), page);
  }
}
