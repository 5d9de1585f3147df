package portal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.language.Language;

class ReaderLanguageTest {
  private static final String FORM = "application/x-www-form-urlencoded; charset=utf-8";

  static Request request(Map<String, String> headers, String body) {
    return new Request(
        "id",
        "POST /api/things",
        Map.of(),
        Map.of(),
        headers,
        Map.of(),
        "192.0.2.1",
        body.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | DE",
        "DE | DE",
        "de-AT | DE",
        "de-DE,de;q=0.9,en-GB;q=0.8,en;q=0.7 | DE",
        "en | EN",
        "en-GB,de;q=0.9 | EN",
        "de;q=0.5, en;q=0.6 | EN",
        "en;q=0.5, de;q=0.6 | DE",
        "fr, it;q=0.9 | EN",
        "fr, de;q=0.1 | DE",
        "de;q=0 | EN",
        "de;q=0, en;q=0.1 | EN",
        "* | EN",
        "*;q=0.1, de | DE",
        "'' | EN",
        ",,, | EN",
        "de;q=2 | EN",
        "de;q=x | EN",
        "ä | EN",
        "../../etc/passwd | EN"
      })
  void whatIsLikedBestOfOursIsSpokenElseEnglish(String header, Language expected) {
    assertEquals(expected, request(Map.of("accept-language", header), "").language());
  }

  @Test
  void whoSaysNothingReadsEnglish() {
    assertEquals(Language.EN, request(Map.of(), "").language());
  }

  @Test
  void moreThanAnyBrowserSaysIsNotLookedAt() {
    String header = "de," + "x-".repeat(500);
    assertEquals(Language.EN, request(Map.of("accept-language", header), "").language());
  }

  @ParameterizedTest
  @CsvSource({
    "page=de, en, DE",
    "page=en, de, EN",
    "page=fr, de, DE",
    "page=, de, DE",
    "name=a, de, DE",
    "page=de&page=en, en, EN",
    "%zz, de, DE"
  })
  void aFormIsAnsweredInTheLanguageOfItsPage(String body, String accepted, Language expected) {
    Map<String, String> headers =
        new HashMap<>(Map.of("content-type", FORM, "accept-language", accepted));
    assertEquals(expected, request(headers, body).language());
  }

  @Test
  void whatIsNoFormHasNoPage() {
    assertEquals(
        Language.EN,
        request(Map.of("content-type", "application/json", "accept-language", "en"), "page=de")
            .language());
  }
}
