package portal.invoices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.json.JsonObject;
import portal.testing.FunctionAnswer;
import portal.testing.FunctionCall;

final class TaxTablesTest {
  private static final String DRAFT =
      """
      {"effective":"2026-03-05","homeCountry":"AT",
       "rules":[{"country":"AT","withVatId":{"category":"S","rate":"21"},"withoutVatId":{"category":"S","rate":"21"}},
                {"country":"DE","withVatId":{"category":"AE","note":"Reverse charge"},"withoutVatId":{"category":"S","rate":"21"}}],
       "elsewhere":{"withVatId":{"category":"O","note":"Outside"},"withoutVatId":{"category":"O","note":"Outside"}}}
      """;

  private final Accounts accounts = new Accounts();

  private FunctionCall publish(String body) {
    return accounts.finance("POST /api/staff/tax-tables").seen(0, "key-tax-01").body(body);
  }

  @Test
  void aVersionHoldsFromItsDayOn() {
    FunctionAnswer published = publish(DRAFT).send();
    assertEquals("201", published.outcome());
    assertEquals(Optional.of(2L), published.json().number("version"));
    assertEquals(
        "2700.00",
        accounts
            .billed(Accounts.SHARED, Accounts.buyer("AT", ""))
            .document()
            .totals()
            .gross()
            .text());
    accounts.clock.forward(Duration.ofDays(3));
    var later = accounts.billed(Accounts.SHARED, Accounts.buyer("AT", "")).document();
    assertEquals("2722.50 2", later.totals().gross().text() + " " + later.tax().table());
    FunctionAnswer all = accounts.finance("GET /api/staff/tax-tables").send();
    assertEquals(
        List.of("2 in force", "1 past"),
        all.json().objects("versions").stream()
            .map(one -> one.number("version").orElseThrow() + " " + one.text("state").orElseThrow())
            .toList());
    assertEquals("\"1\"", all.header("etag"));
  }

  @Test
  void thePreviewNamesEveryRuleThatChangesAndStoresNothing() {
    FunctionAnswer preview =
        accounts.finance("POST /api/staff/tax-tables/preview").body(DRAFT).send();
    List<String> countries =
        preview.json().array("changes").stream()
            .map(JsonObject.class::cast)
            .map(change -> change.text("name").orElseThrow())
            .toList();
    // Every country of the first table is named: 25 lose their rule, two and the rest have others.
    assertEquals(28, countries.size());
    assertTrue(countries.containsAll(List.of("AT", "DE", "FR", "elsewhere")));
    assertEquals("\"0\"", preview.header("etag"));
    assertEquals(1, accounts.taxes.book().editions().size());
  }

  @Test
  void publishingActsOnceAndOnWhatWasSeen() {
    assertEquals(publish(DRAFT).send().body(), publish(DRAFT).send().body());
    assertEquals(2, accounts.taxes.book().editions().size());
    FunctionCall late =
        accounts.finance("POST /api/staff/tax-tables").seen(0, "key-tax-02").body(DRAFT);
    assertEquals("412 stale", late.send().outcome());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-05 | 2026-03-01 | /effective",
        "\"homeCountry\":\"AT\" | \"homeCountry\":\"FR\" | /rules",
        "\"DE\" | \"AT\" | /rules/1/country",
        "\"DE\" | \"XX\" | /rules/1/country",
        "\"rate\":\"21\" | \"rate\":\"-1\" | /rules/0/withVatId/rate",
        "\"rate\":\"21\" | \"rate\":\"0\" | /rules/0/withVatId/category",
        "\"category\":\"S\",\"rate\":\"21\"} | \"category\":\"AE\",\"note\":\"n\"} |"
            + " /rules/0/withoutVatId/category",
        "\"note\":\"Reverse charge\" | \"rate\":\"0\" | /rules/1/withVatId/category",
        "\"elsewhere\": | \"other\": | /elsewhere",
        "\"category\":\"O\" | \"category\":\"Z\" | /elsewhere/withVatId/category",
        "\"note\":\"Outside\" | \"note\":\"Outside\",\"x\":1 | /elsewhere/withVatId/x"
      })
  void whatIsWrongIsNamed(String before, String after, String pointer) {
    String body = DRAFT.replace(before, after);
    FunctionAnswer answer = publish(body).send();
    assertEquals("422 invalid-fields", answer.outcome(), body);
    assertTrue(answer.body().contains("\"" + pointer + "\""), answer.body());
  }

  @Test
  void noTwoBeginOnOneDay() {
    publish(DRAFT).send();
    FunctionCall same =
        accounts.finance("POST /api/staff/tax-tables").seen(1, "key-tax-03").body(DRAFT);
    assertEquals("422 invalid-fields", same.send().outcome());
  }
}
