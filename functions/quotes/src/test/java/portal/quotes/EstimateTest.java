package portal.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portal.json.JsonObject;
import portal.testing.FunctionAnswer;
import portal.testing.FunctionCall;

class EstimateTest {
  private final Bureau bureau = new Bureau();

  private FunctionAnswer estimate(String query) {
    FunctionCall call = bureau.visitor("/api/fee-estimate");
    for (String pair : query.split("&", -1)) {
      String[] parts = pair.split("=", 2);
      call.query(parts[0], parts[1]);
    }
    return call.send();
  }

  /** Source: DOMAIN.md section 1, the vectors of the fees. */
  @ParameterizedTest
  @CsvSource({
    "2026-03-02, quantity=single&published=true&sharedShare=51, 2250.00",
    "2026-03-02, quantity=single&published=true&sharedShare=50, 4500.00",
    "2026-03-02, quantity=single&sharedShare=100, 4500.00",
    "2026-03-02, quantity=programme, 7000.00",
    "2026-03-02,"
        + " quantity=programme&occasion=recertification&expires=2026-05-01&published=true&sharedShare=80,"
        + " 2750.00",
    "2026-03-02, quantity=single&occasion=recertification&expires=2026-05-01, 3500.00",
    "2026-04-10, quantity=single&occasion=rerun&released=2026-01-10, 1500.00",
    "2026-04-11, quantity=single&occasion=rerun&released=2026-01-10, 4500.00",
    "2027-02-28, quantity=single&occasion=rerun&released=2026-11-30, 1500.00",
    "2027-03-01, quantity=single&occasion=rerun&released=2026-11-30, 4500.00",
    "2028-02-29, quantity=single&occasion=rerun&released=2027-11-30, 1500.00",
    "2028-03-01, quantity=single&occasion=rerun&released=2027-11-30, 4500.00",
    "2026-04-10, quantity=single&occasion=rerun&released=2026-01-10&published=true&sharedShare=99,"
        + " 1500.00",
    "2026-04-10, quantity=programme&occasion=rerun&released=2026-01-10, 2500.00",
    "2026-11-01, quantity=single&occasion=recertification&expires=2026-05-01, 3500.00",
    "2026-11-02, quantity=single&occasion=recertification&expires=2026-05-01, 4500.00"
  })
  void feesAreThoseOfTheTable(LocalDate today, String query, String net) {
    bureau.on(today);
    assertEquals(net, estimate(query).text("net"));
  }

  @Test
  void everyLineNamesRuleTariffAndLastDay() {
    FunctionAnswer answer = estimate("quantity=single&published=true&sharedShare=60");
    var lines = answer.json().array("lines").stream().map(JsonObject.class::cast).toList();
    assertEquals("fee.single.initial", lines.getFirst().text("rule").orElseThrow());
    assertEquals("discount.publication", lines.getLast().text("rule").orElseThrow());
    assertEquals("-2250.00", lines.getLast().text("amount").orElseThrow());
    for (JsonObject line : lines) {
      assertEquals(1L, line.number("tariff").orElseThrow());
      assertEquals("2026-04-01", line.text("lastDay").orElseThrow());
      assertTrue(line.text("text").orElseThrow().length() > 20);
    }
  }

  @Test
  void wordsAreInTheReadersLanguageAndFiguresInNone() {
    FunctionCall call =
        bureau
            .visitor("/api/fee-estimate")
            .query("quantity", "single")
            .query("published", "true")
            .query("sharedShare", "60");
    FunctionAnswer german = call.header("accept-language", "de").send();
    assertEquals("de", german.headers().get("content-language"));
    List<JsonObject> lines = german.json().objects("lines");
    assertEquals(
        "Zertifizierung eines einzelnen Werkzeugs oder einer Methode",
        lines.getFirst().text("text").orElseThrow());
    assertEquals(
        "50 % weniger, weil die Zertifizierung veröffentlicht wird und mehr als 50 % der geprüften"
            + " Unterlagen freigegeben werden",
        lines.getLast().text("text").orElseThrow());
    assertEquals("2250.00", german.text("net"));
    FunctionAnswer refused =
        bureau.visitor("/api/fee-estimate").header("accept-language", "de").send();
    assertEquals("Die Angabe quantity fehlt.", refused.text("detail"));
  }

  @Test
  void aReducedFeeCanBeHadUntilItsWindowEnds() {
    bureau.on(LocalDate.of(2026, 4, 1));
    assertEquals(
        "2026-04-10",
        estimate("quantity=single&occasion=rerun&released=2026-01-10").text("lastDay"));
  }

  @Test
  void aRecertificationOpensSixMonthsBefore() {
    bureau.on(LocalDate.of(2026, 2, 27));
    FunctionAnswer early = estimate("quantity=single&occasion=recertification&expires=2026-08-31");
    assertEquals(400, early.status());
    assertTrue(early.text("detail").contains("2026-02-28"), early.body());
    bureau.on(LocalDate.of(2026, 2, 28));
    assertEquals(
        200, estimate("quantity=single&occasion=recertification&expires=2026-08-31").status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quantity=double",
        "occasion=initial",
        "quantity=single&price=1.00",
        "quantity=single&currency=USD",
        "quantity=single&tariff=9",
        "quantity=single&discount=100",
        "quantity=single&published=yes",
        "quantity=single&sharedShare=101",
        "quantity=single&sharedShare=-1",
        "quantity=single&sharedShare=50.5",
        "quantity=single&sharedShare=1e2",
        "quantity=single&occasion=rerun",
        "quantity=single&occasion=rerun&released=2026-02-30",
        "quantity=single&occasion=rerun&released=2026-06-01",
        "quantity=single&released=2026-01-10",
        "quantity=single&occasion=recertification",
        "quantity=single&occasion=rerun&released=2026-01-10&expires=2026-01-10"
      })
  void anythingElseIsRefused(String query) {
    FunctionAnswer answer = estimate(query);
    assertEquals("400 invalid-query", answer.status() + " " + answer.problem());
  }
}
