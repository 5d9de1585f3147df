package portal.enquiries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.certification.Cases;
import portal.certification.Status;
import portal.json.JsonObject;
import portal.testing.FunctionAnswer;
import portal.testing.FunctionCall;

class VisitorEnquiriesTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String FILLED =
      "name=Training+office&email=training%40example.org&organisation=Example&audience=vendor&kind=framework"
          + "&title=T%C3%A4st&description=One%0D%0Atwo&quantity=programme&items=First%0D%0A%0D%0ASecond&campaign=&language=de";

  private final Office office = new Office();

  private FunctionCall post() {
    return office.visitor("POST", "/api/enquiries");
  }

  private int stored() {
    return office
        .cases
        .list(
            new Cases.Filter(EnumSet.allOf(Status.class), Optional.empty()), Optional.empty(), 100)
        .cases()
        .size();
  }

  @Test
  void anEnquiryOpensACaseWithAReferenceAndADueDate() {
    FunctionAnswer answer = post().key("key-00001").body(Office.ENQUIRY).send();
    assertEquals(201, answer.status());
    assertTrue(answer.text("reference").matches("C-[0-9A-Z]{10}"));
    assertEquals("2026-03-09", answer.text("decisionDue"));
    assertEquals("\"1\"", answer.headers().get("etag"));
    assertEquals(1, office.eventsOf(answer.text("reference")));
  }

  @Test
  void theSameRequestAgainGivesTheSameBytesAndNoSecondCase() {
    FunctionAnswer first = post().key("key-00001").body(Office.ENQUIRY).send();
    assertEquals(first, post().key("key-00001").body(Office.ENQUIRY).send());
    assertEquals(1, stored());
  }

  @Test
  void theSameKeyWithAnotherBodyIsRefused() {
    post().key("key-00001").body(Office.ENQUIRY).send();
    FunctionAnswer other =
        post().key("key-00001").body(Office.ENQUIRY.replace("Two", "Ten")).send();
    assertEquals("422 idempotency-key-reused", other.status() + " " + other.problem());
    assertEquals(1, stored());
  }

  @Test
  void afterADayTheKeyIsForgotten() {
    post().key("key-00001").body(Office.ENQUIRY).send();
    office.clock.forward(Duration.ofHours(24));
    post().key("key-00001").body(Office.ENQUIRY).send();
    assertEquals(2, stored());
  }

  @ParameterizedTest
  @CsvSource({
    "'', idempotency-key-missing",
    "short, idempotency-key-missing",
    "has a space, idempotency-key-missing"
  })
  void aKeyIsNeeded(String key, String problem) {
    assertEquals(problem, post().key(key).body(Office.ENQUIRY).send().problem());
    assertEquals(0, stored());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"name\":\"Training office\" | \"name\":\"\" | /name required",
        "\"name\":\"Training office\" | \"name\":\"a\\r\\nBcc: x@example.org\" | /name invalid",
        "\"name\":\"Training office\" | \"name\":7 | /name wrong-type",
        "training@example.org | nobody | /email invalid",
        "consulting | public | /audience invalid",
        "\"kind\":\"training\" | \"kind\":null | /kind required",
        "\"quantity\":\"single\" | \"quantity\":\"programme\" | /items too-few",
        "\"quantity\":\"single\" | \"quantity\":\"programme\",\"items\":[\"One\"] | /items too-few",
        "\"quantity\":\"single\" | \"quantity\":\"single\",\"items\":[\"One\",\"Two\"] | /items"
            + " too-many",
        "\"quantity\":\"single\" | \"quantity\":\"double\" | /quantity invalid",
        "\"campaign\" | \"price\":1,\"campaign\" | /price unknown"
      })
  void whatIsWrongIsPointedAtAndNothingIsStored(String right, String wrong, String expected) {
    FunctionAnswer answer =
        post().key("key-00001").body(Office.ENQUIRY.replace(right, wrong)).send();
    assertEquals(422, answer.status());
    String errors =
        answer.json().array("errors").stream()
            .map(JsonObject.class::cast)
            .map(
                error ->
                    error.text("pointer").orElseThrow() + " " + error.text("code").orElseThrow())
            .collect(Collectors.joining(", "));
    assertEquals(expected, errors);
    assertEquals(0, stored());
  }

  @ParameterizedTest
  @CsvSource({"[], 400", "{, 400", "null, 400", "'', 400"})
  void whatIsNoJsonObjectIsMalformed(String body, int status) {
    assertEquals(status, post().key("key-00001").body(body).send().status());
  }

  @Test
  void tooMuchIsRefusedBeforeItIsRead() {
    FunctionAnswer answer = post().key("key-00001").body("[".repeat(65_537)).send();
    assertEquals("413 body-too-large", answer.status() + " " + answer.problem());
  }

  @Test
  void anotherMediaTypeIsRefused() {
    FunctionAnswer answer =
        post().key("key-00001").header("content-type", "application/json+x").body("x").send();
    assertEquals("415 unsupported-media-type", answer.status() + " " + answer.problem());
  }

  @Test
  void aPlainFormIsAnsweredByAnotherPage() {
    FunctionAnswer answer = post().header("content-type", FORM).body(FILLED).send();
    assertEquals(303, answer.status());
    assertTrue(
        answer
            .headers()
            .getOrDefault("location", "")
            .matches("/enquiry-sent\\?reference=C-[0-9A-Z]{10}"));
  }

  @Test
  void aFormWithoutScriptIsTheSameRequestWhenItsContentIs() {
    FunctionAnswer first = post().header("content-type", FORM).body(FILLED).send();
    assertEquals(first, post().header("content-type", FORM).body(FILLED).send());
    assertEquals(1, stored());
  }

  @Test
  void neitherTheOrderOfFieldsNorThePageMakesItAnotherRequest() {
    FunctionAnswer first =
        post().header("content-type", FORM).body("idempotency-key=&" + FILLED).send();
    List<String> fields = new ArrayList<>(List.of(FILLED.split("&", -1)));
    Collections.reverse(fields);
    String again = String.join("&", fields) + "&page=en&idempotency-key=";
    assertEquals(first, post().header("content-type", FORM).body(again).send());
    assertEquals(1, stored());
    post().header("content-type", FORM).body(FILLED.replace("vendor", "commercial")).send();
    assertEquals(2, stored());
  }

  @Test
  void theGermanPagesFormLeadsToAGermanPage() {
    FunctionAnswer answer = post().header("content-type", FORM).body(FILLED + "&page=de").send();
    assertEquals(303, answer.status());
    String location = answer.headers().getOrDefault("location", "");
    assertTrue(location.startsWith("/de/enquiry-sent?reference=C-"), location);
  }

  @Test
  void aRefusedFormComesBackAsItWasSentWithEveryErrorBesideItsField() {
    String sent =
        FILLED
            .replace("training%40example.org", "nobody")
            .replace("items=First%0D%0A%0D%0ASecond", "items=First");
    FunctionAnswer answer = post().header("content-type", FORM).body(sent + "&page=de").send();
    assertEquals(422, answer.status());
    assertEquals("de", answer.headers().get("content-language"));
    String page = answer.body();
    for (String part :
        List.of(
            "<html lang=\"de\">",
            "<p class=\"error\" id=\"email-error\">Das sieht nicht nach einer E-Mail-Adresse aus.",
            "<a href=\"#items\">Die Bestandteile des Programms: Nennen Sie jeden Bestandteil",
            "value=\"nobody\"",
            "value=\"Täst\"",
            "value=\"vendor\" required checked",
            ">\nOne\r\ntwo</textarea>",
            "name=\"idempotency-key\" value=\"\"",
            "name=\"page\" value=\"de\"")) {
      assertTrue(page.contains(part), () -> part + " is missing in\n" + page);
    }
    assertEquals(0, stored());
  }

  @Test
  void whatIsMendedInTheFormThatCameBackIsStoredOnce() {
    post().header("content-type", FORM).body(FILLED.replace("vendor", "")).send();
    String mended = FILLED + "&page=en&idempotency-key=";
    FunctionAnswer first = post().header("content-type", FORM).body(mended).send();
    assertEquals(303, first.status());
    assertEquals(first, post().header("content-type", FORM).body(mended).send());
    assertEquals(1, stored());
  }

  @Test
  void theLargestFormThatIsReadComesBackInAPageThatLambdaMayAnswer() {
    String sent = "description=" + "%3C".repeat(21_000) + "&name=" + "%22".repeat(100);
    FunctionAnswer answer = post().header("content-type", FORM).body(sent).send();
    assertEquals(422, answer.status());
    assertTrue(answer.body().length() < 1_000_000, () -> answer.body().length() + " characters");
    assertTrue(answer.body().contains("&lt;&lt;&lt;"));
  }

  @Test
  void whatIsRefusedIsSaidInTheReadersLanguage() {
    String body = Office.ENQUIRY.replace("training@example.org", "nobody");
    FunctionAnswer german =
        post().key("key-00001").header("accept-language", "de-AT,en;q=0.5").body(body).send();
    assertEquals("de", german.headers().get("content-language"));
    assertEquals("Einige Angaben stimmen noch nicht", german.text("title"));
    assertEquals(
        "Das sieht nicht nach einer E-Mail-Adresse aus.",
        german.json().objects("errors").getFirst().text("detail").orElseThrow());
    FunctionAnswer english = post().key("key-00001").body(body).send();
    assertEquals("en", english.headers().get("content-language"));
    assertEquals("Some fields are not valid", english.text("title"));
  }

  @Test
  void aFormsProblemIsAPageThatEscapes() {
    FunctionAnswer answer =
        post()
            .header("content-type", FORM)
            .body("name=a&%3Cscript%3Ealert(1)%3C%2Fscript%3E=x")
            .send();
    assertEquals(422, answer.status());
    assertEquals("text/html; charset=utf-8", answer.headers().get("content-type"));
    assertTrue(answer.body().contains("&lt;script&gt;"), answer.body());
    assertFalse(answer.body().contains("<script>"), answer.body());
  }

  @ParameterizedTest
  @CsvSource({"name=%zz", "name=%ff", "name=a&name=b"})
  void aBrokenFormIsRefused(String form) {
    assertEquals(400, post().header("content-type", FORM).body(form).send().status());
  }

  @Test
  void moreFieldsThanAnyFormHasAreRefusedAndNotGluedTogether() {
    String many =
        IntStream.range(0, 101).mapToObj(i -> "f" + i + "=1").collect(Collectors.joining("&"));
    FunctionAnswer answer = post().header("content-type", FORM).body(many).send();
    assertEquals(400, answer.status());
    assertTrue(answer.body().contains("at most 100 fields"), answer.body());
  }

  @Test
  void anAddressAloneIsAnsweredTheSameWhetherItHasCasesOrNot() {
    String reference = office.enquire("key-00001");
    String newest = office.enquire("key-00002");
    FunctionAnswer known = byAddress("key-00003", "TRAINING@example.org");
    FunctionAnswer unknown = byAddress("key-00004", "other@example.org");
    assertEquals("202 {}", known.status() + " " + known.body());
    assertEquals(known, unknown);
    assertEquals(known, byAddress("key-00003", "TRAINING@example.org"));
    assertEquals(3, office.eventsOf(reference) + office.eventsOf(newest));
  }

  @Test
  void anAddressIsAskedForThriceInSixHoursWhetherItHasCasesOrNot() {
    office.enquire("key-00001");
    for (String address : List.of("training@example.org", "other@example.org")) {
      for (int i = 0; i < 3; i++) {
        assertEquals(202, byAddress("key-" + address + i, address).status());
      }
      assertEquals(429, byAddress("key-" + address, address.toUpperCase(Locale.ROOT)).status());
      assertEquals(202, byAddress("key-" + address + 0, address).status());
    }
  }

  @Test
  void oneClientAsksForAsManyAddressesAnHourAsItMayEnquire() {
    for (int i = 0; i < 60; i++) {
      assertEquals(202, byAddress("key-0000" + i, "a" + i + "@example.org").status());
    }
    assertEquals(429, byAddress("key-000060", "a60@example.org").status());
  }

  private FunctionAnswer byAddress(String key, String address) {
    return office
        .visitor("POST", "/api/case-links")
        .key(key)
        .body("{\"email\":\"%s\"}".formatted(address))
        .send();
  }

  @Test
  void aLinkRequestSaysTheSameWhateverIsTrue() {
    String reference = office.enquire("key-00001");
    String body = "{\"reference\":\"%s\",\"email\":\"%s\"}";
    FunctionCall call = office.visitor("POST", "/api/case-links");
    FunctionAnswer right =
        call.key("key-00002").body(body.formatted(reference, "TRAINING@example.org")).send();
    FunctionAnswer wrong =
        call.key("key-00003").body(body.formatted(reference, "other@example.org")).send();
    FunctionAnswer none =
        call.key("key-00004").body(body.formatted("C-0000000000", "training@example.org")).send();
    assertEquals("202 {}", right.status() + " " + right.body());
    assertEquals(right, wrong);
    assertEquals(right, none);
    assertEquals(2, office.eventsOf(reference));
  }
}
