package portal.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.capability.Purpose;
import portal.certification.CaseId;
import portal.certification.RuleVersions;
import portal.certification.Status;
import portal.json.Json;
import portal.json.JsonObject;
import portal.json.JsonReader;
import portal.pricing.Money;
import portal.testing.FunctionAnswer;

class AcceptanceTest {
  static final String ACCEPTANCE =
      """
      {"net":"2250.00","listed":true,"published":true,"sharedShare":60,"billingName":"Example GmbH",\
      "billingStreet":["Road 1"],"billingPostCode":"1010","billingCity":"Wien","billingCountry":"AT",\
      "vatId":"ATU12345675","rules":{"terms":"2026-01-01","mark":"2026-01-01"}}\
      """;
  private final Bureau bureau = new Bureau();
  private int keys;

  private FunctionAnswer accept(CaseId id, String body) {
    return bureau
        .applicant("POST", "/api/quote/acceptance", bureau.link(id, Purpose.CASE))
        .key("key-" + (100_000 + keys++))
        .ifMatch(bureau.found(id).head().version())
        .body(bureau.confirmed(id, body))
        .send();
  }

  private String booked(CaseId id) {
    return bureau.found(id).terms().booked().map(Money::text).orElse("");
  }

  @Test
  void everyPriceIsExplainedBeforeAnythingIsAccepted() {
    CaseId id = bureau.quoted(List.of());
    FunctionAnswer quote =
        bureau.applicant("GET", "/api/quote", bureau.link(id, Purpose.CASE)).send();
    assertEquals("open", quote.text("status"));
    assertEquals("2026-04-01", quote.text("lastDay"));
    assertEquals(
        "4500.00", quote.json().object("full").flatMap(full -> full.text("net")).orElseThrow());
    assertEquals(
        List.of("[\"discount.publication\"] 2250.00"),
        quote.json().array("reduced").stream()
            .map(JsonObject.class::cast)
            .map(
                one ->
                    new Json.Array(one.array("rules")).write() + " " + one.text("net").orElse(""))
            .toList());
    assertEquals("\"2\"", quote.header("etag"));
  }

  @Test
  void acceptanceFixesPriceConsentsAndBuyer() {
    CaseId id = bureau.quoted(List.of());
    FunctionAnswer accepted = accept(id, ACCEPTANCE);
    assertEquals(200, accepted.status(), accepted.body());
    assertEquals("accepted", accepted.text("status"));
    JsonObject agreement =
        bureau
            .applicant("GET", "/api/quote", bureau.link(id, Purpose.CASE))
            .send()
            .json()
            .object("agreement")
            .orElseThrow();
    assertEquals(Optional.of("2250.00"), agreement.text("net"));
    assertEquals(Optional.of("ATU12345675"), agreement.textAt("buyer", "vatId"));
    assertEquals("409 conflict", accept(id, ACCEPTANCE).outcome());
    assertEquals(1, bureau.found(id).terms().charges().size());
  }

  @Test
  void theVersionsThatWereAcceptedAreKeptAndTold() {
    CaseId id = bureau.quoted(List.of());
    JsonObject shown =
        bureau.applicant("GET", "/api/quote", bureau.link(id, Purpose.CASE)).send().json();
    assertEquals(Optional.of("2026-01-01"), shown.textAt("rules", "terms"));
    assertEquals(200, accept(id, ACCEPTANCE).status());
    assertEquals(
        Optional.of(new RuleVersions(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1))),
        bureau.found(id).terms().agreed().orElseThrow().order().rules());
    assertTrue(
        bureau
            .stores
            .history(id.aggregate())
            .getLast()
            .body()
            .contains("\"rules\":{\"terms\":\"2026-01-01\",\"mark\":\"2026-01-01\"}"));
  }

  @ParameterizedTest
  @CsvSource({"terms, 2025-12-31", "mark, 2026-01-02"})
  void whoSawOtherRulesThanAreInForceIsRefused(String rules, String version) {
    CaseId id = bureau.quoted(List.of());
    String other = "\"" + rules + "\":\"" + version + "\"";
    FunctionAnswer answer =
        accept(id, ACCEPTANCE.replace("\"" + rules + "\":\"2026-01-01\"", other));
    assertEquals("409 conflict", answer.outcome());
    assertTrue(answer.body().contains("2026-01-01"), answer.body());
    assertEquals("", booked(id));
  }

  @Test
  void invoicesMayGoElsewhereAndNoEventSaysWhere() {
    CaseId id = bureau.quoted(List.of());
    String body = ACCEPTANCE.strip().replaceFirst("}$", ",\"invoicesTo\":\"%s\"}");
    FunctionAnswer refused = accept(id, body.formatted("nobody"));
    assertEquals(422, refused.status());
    assertTrue(refused.body().contains("/invoicesTo"), refused.body());
    assertEquals(200, accept(id, body.formatted("bills@B\u00fccher.example")).status());
    assertEquals(
        Optional.of("bills@xn--bcher-kva.example"),
        bureau
            .applicant("GET", "/api/quote", bureau.link(id, Purpose.CASE))
            .send()
            .json()
            .textAt("agreement", "invoicesTo"));
    assertFalse(bureau.stores.history(id.aggregate()).toString().contains("bills@"));
  }

  /** Source: THREATS.md 3. */
  @Test
  void aMutatedFieldLeavesThePriceOrIsRefused() {
    int refused = 0;
    for (String body : mutations()) {
      CaseId id = bureau.quoted(List.of());
      FunctionAnswer answer = accept(id, body);
      if (answer.status() == 200) {
        assertEquals("2250.00", booked(id), body);
      } else {
        assertTrue(answer.status() >= 400 && answer.status() < 500, answer + " to " + body);
        assertEquals("", booked(id), body);
        assertEquals(Status.ELIGIBLE, bureau.found(id).status(), body);
        refused++;
      }
    }
    assertTrue(refused > 100, refused + " refused");
  }

  /** Every field taken away or set to each of many values, and fields that nobody asked for. */
  private static List<String> mutations() {
    List<String> bodies = new ArrayList<>();
    JsonObject body = JsonReader.readObject(ACCEPTANCE);
    List<String> values =
        List.of(
            "null",
            "true",
            "false",
            "0",
            "1",
            "-1",
            "50",
            "51",
            "100",
            "101",
            "1e400",
            "2250",
            "\"\"",
            "\"0.00\"",
            "\"2250.00\"",
            "\"2250.000\"",
            "\"-2250.00\"",
            "\"4500.00\"",
            "\"EUR\"",
            "\"DE\"",
            "\"ATU87654324\"",
            "\"DE123456788\"",
            "[]",
            "[\"a\"]",
            "{}",
            "\"\\u0000\"");
    List<String> names = new ArrayList<>(body.members().keySet());
    names.addAll(
        List.of(
            "price",
            "amount",
            "discount",
            "currency",
            "tariff",
            "lastDay",
            "rate",
            "fee",
            "invoicesTo",
            "declared"));
    for (String name : names) {
      Map<String, Json> without = new LinkedHashMap<>(body.members());
      without.remove(name);
      String rest = new JsonObject(without).write();
      bodies.add(rest);
      for (String value : values) {
        bodies.add(rest.replaceFirst("}$", ",\"" + name + "\":" + value + "}"));
        bodies.add(rest.replaceFirst("^\\{", "{\"" + name + "\":" + value + ","));
      }
    }
    return bodies;
  }

  @Test
  void aQuoteIsAcceptedThroughItsLastDay() {
    CaseId late = bureau.quoted(List.of());
    CaseId tooLate = bureau.quoted(List.of());
    bureau.on(LocalDate.of(2026, 4, 1));
    assertEquals(200, accept(late, ACCEPTANCE).status());
    bureau.on(LocalDate.of(2026, 4, 2));
    assertEquals("409 conflict", accept(tooLate, ACCEPTANCE).outcome());
    assertEquals(
        "lapsed",
        bureau
            .applicant("GET", "/api/quote", bureau.link(tooLate, Purpose.CASE))
            .send()
            .text("status"));
  }

  @Test
  void theProgrammesPriceIsTheProgrammes() {
    CaseId id = bureau.quoted(List.of("One", "Two"));
    assertEquals(200, accept(id, ACCEPTANCE.replace("2250.00", "3500.00")).status());
    assertEquals("3500.00", booked(id));
  }

  @Test
  void aRefusalClosesTheCase() {
    CaseId id = bureau.quoted(List.of());
    FunctionAnswer answer =
        bureau
            .applicant("POST", "/api/quote/refusal", bureau.link(id, Purpose.CASE))
            .key("key-00001")
            .ifMatch(2)
            .body(bureau.confirmed(id, "{\"reason\":\"Too dear.\"}"))
            .send();
    assertEquals("refused", answer.text("status"));
    assertEquals(Status.QUOTE_REFUSED, bureau.found(id).status());
    assertEquals("409 conflict", accept(id, ACCEPTANCE).outcome());
  }

  @ParameterizedTest
  @CsvSource({"INVOICE", "INVITATION"})
  void otherLinksDoNotOpenIt(Purpose purpose) {
    CaseId id = bureau.quoted(List.of());
    FunctionAnswer foreign = bureau.applicant("GET", "/api/quote", bureau.link(id, purpose)).send();
    FunctionAnswer unknown =
        bureau.applicant("GET", "/api/quote", "ABCDEFGHJKMNPQRSTVWXYZ0123").send();
    assertEquals(401, foreign.status());
    assertEquals(unknown.body(), foreign.body());
  }

  @Test
  void whoDidNotSeeTheNewestVersionIsRefused() {
    CaseId id = bureau.quoted(List.of());
    FunctionAnswer answer =
        bureau
            .applicant("POST", "/api/quote/acceptance", bureau.link(id, Purpose.CASE))
            .key("key-00001")
            .ifMatch(1)
            .body(bureau.confirmed(id, ACCEPTANCE))
            .send();
    assertEquals("412 stale", answer.outcome());
  }
}
