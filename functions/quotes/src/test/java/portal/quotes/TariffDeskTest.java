package portal.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import portal.capability.Purpose;
import portal.certification.CaseId;
import portal.http.Role;
import portal.json.JsonObject;
import portal.pricing.TariffTitle;
import portal.testing.FunctionAnswer;

class TariffDeskTest {
  private static final String DRAFT =
      """
      {"effective":"2026-03-10","singleInitial":"4600.00","singleRecertification":"3500.00","singleRerun":"1500.00",\
      "programmeInitial":"7000.00","programmeRecertification":"5500.00","programmeRerun":"2500.00",\
      "reductions":{"discount.publication":{"percent":40,"moreThanShare":50}},"rerunMonths":3,"opensMonths":6,"reducedMonths":6,"quoteDays":30,"paymentDays":30}\
      """;
  private final Bureau bureau = new Bureau();

  private FunctionAnswer publish(String key, long seen, String draft) {
    return bureau.finance("POST", "/api/staff/tariffs").key(key).ifMatch(seen).body(draft).send();
  }

  private String estimate() {
    return bureau.visitor("/api/fee-estimate").query("quantity", "single").send().text("net");
  }

  @Test
  void aVersionHoldsFromItsDayAndCasesKeepTheirs() {
    CaseId before = bureau.quoted(List.of());
    FunctionAnswer published = publish("key-00001", 0, DRAFT);
    assertEquals(201, published.status(), published.body());
    assertEquals("4500.00", estimate());
    bureau.on(LocalDate.of(2026, 3, 10));
    assertEquals("4600.00", estimate());
    CaseId after = bureau.quoted(List.of());
    assertEquals("4500.00 1", quoted(before));
    assertEquals("4600.00 2", quoted(after));
  }

  private String quoted(CaseId id) {
    JsonObject json =
        bureau.applicant("GET", "/api/quote", bureau.link(id, Purpose.CASE)).send().json();
    return json.textAt("full", "net").orElseThrow()
        + " "
        + json.object("tariff").flatMap(tariff -> tariff.number("version")).orElseThrow();
  }

  @Test
  void thePreviewTellsWhatChangesAndStoresNothing() {
    bureau.quoted(List.of());
    FunctionAnswer preview =
        bureau.finance("POST", "/api/staff/tariffs/preview").body(DRAFT).send();
    assertEquals(
        List.of("singleInitial 4500.00 4600.00", "reductions/discount.publication/percent 50 40"),
        preview.json().array("changes").stream()
            .map(JsonObject.class::cast)
            .map(
                one ->
                    one.text("name").orElseThrow()
                        + " "
                        + text(one, "before")
                        + " "
                        + text(one, "after"))
            .toList());
    assertEquals(
        Optional.of(1L), preview.json().object("keeps").flatMap(keeps -> keeps.number("eligible")));
    assertEquals(1, bureau.stores.tariffs().book().editions().size());
    assertTrue(bureau.stores.history(TariffTitle.TITLE.id()).isEmpty());
  }

  private static String text(JsonObject object, String name) {
    return object.text(name).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "\"2026-03-10\" | \"2026-03-02\"",
        "\"2026-03-10\" | \"2026-02-30\"",
        "\"4600.00\" | \"4600.001\"",
        "\"4600.00\" | \"-1.00\"",
        "\"4600.00\" | 4600",
        "\"percent\":40 | \"percent\":101",
        "\"percent\":40, | ''",
        "\"percent\":40 | \"percent\":40,\"euros\":7",
        "{\"discount.publication\":{\"percent\":40,\"moreThanShare\":50}} | []",
        "{\"discount.publication\" | {\"discount.nobodys\":{},\"discount.publication\"",
        "\"quoteDays\":30 | \"quoteDays\":0",
        "\"quoteDays\":30 | \"quoteDays\":30,\"version\":7"
      },
      delimiter = '|')
  void badDraftsAreRefused(String found, String replacement) {
    FunctionAnswer answer = publish("key-00001", 0, DRAFT.replace(found, replacement));
    assertEquals("422 invalid-fields", answer.status() + " " + answer.problem(), answer.body());
  }

  @Test
  void twoWhoPublishAtOnceDoNotOverwriteEachOther() {
    assertEquals(201, publish("key-00001", 0, DRAFT).status());
    assertEquals(412, publish("key-00002", 0, DRAFT).status());
    assertEquals(201, publish("key-00001", 0, DRAFT).status(), "The same request again");
    assertEquals(2, bureau.stores.tariffs().book().editions().size());
    assertEquals(422, publish("key-00003", 1, DRAFT).status(), "Another begins on that day");
  }

  @Test
  void freeOffersArePublishedOnce() {
    String draft =
        "{\"id\":\"spring\",\"effective\":\"2026-03-03\",\"through\":\"2026-03-31\",\"places\":3}";
    FunctionAnswer published = offer("key-00001", 0, draft);
    assertEquals(201, published.status(), published.body());
    FunctionAnswer again = offer("key-00002", 1, draft.replace("03-03", "03-04"));
    assertEquals("422 invalid-fields", again.outcome());
    assertTrue(again.body().contains("\"/id\""), again.body());
    bureau.on(LocalDate.of(2026, 3, 3));
    assertEquals(
        Optional.of(3L),
        bureau
            .visitor("/api/fee-estimate")
            .query("quantity", "single")
            .send()
            .json()
            .object("free")
            .flatMap(free -> free.number("placesLeft")));
    assertEquals(1, bureau.visitor("/api/tariff").send().json().array("freeOffers").size());
  }

  /** Offers hold side by side: none is changed by another. */
  @Test
  void thePreviewOfAnOfferNamesNoOther() {
    String draft =
        "{\"id\":\"spring\",\"effective\":\"2026-03-03\",\"through\":\"2026-03-31\",\"places\":3}";
    offer("key-00001", 0, draft);
    bureau.on(LocalDate.of(2026, 3, 3));
    FunctionAnswer preview =
        bureau
            .finance("POST", "/api/staff/free-offers/preview")
            .body(draft.replace("spring", "summer").replace("03-03", "03-04"))
            .send();
    assertEquals(200, preview.status(), preview.body());
    assertEquals(
        List.of("id  SUMMER", "through  2026-03-31", "places  3"),
        preview.json().objects("changes").stream()
            .map(one -> text(one, "name") + " " + text(one, "before") + " " + text(one, "after"))
            .toList());
  }

  private FunctionAnswer offer(String key, long seen, String draft) {
    return bureau.finance("POST", "/api/staff/free-offers").seen(seen, key).body(draft).send();
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"FINANCE"})
  void pricesAreFinancesAlone(Role other) {
    String role = other.code();
    assertEquals(403, bureau.finance("GET", "/api/staff/tariffs").as(role).send().status());
    assertEquals(403, bureau.finance("GET", "/api/staff/free-offers").as(role).send().status());
  }
}
