package portal.invoices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portal.invoicing.Buyer;
import portal.invoicing.Invoice;
import portal.testing.FunctionAnswer;
import portal.testing.FunctionCall;

/** Source: THREATS.md 11. */
final class InvoiceExportTest {
  private static final List<String> TEXTS =
      List.of("buyer", "street", "postCode", "city", "reason", "buyerReference");

  private final Accounts accounts = new Accounts();

  private FunctionCall export(String from, String to) {
    return accounts.finance("GET /api/staff/invoice-export").query("from", from).query("to", to);
  }

  private static List<NamedCsvRecord> rows(String csv) {
    return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "=HYPERLINK(\"http://example.org\",\"x\")",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1+1",
        "=cmd|' /C calc'!A0",
        "a,b",
        "a\"b",
        "a\r\n=1",
        "'=1",
        ""
      })
  void noTextIsAFormula(String attack) {
    Buyer buyer =
        new Buyer(
            attack,
            List.of(attack, "2"),
            Optional.of(attack),
            attack,
            "AT",
            Optional.empty(),
            Optional.of(attack));
    Invoice invoice = accounts.billed(Accounts.SHARED, buyer);
    String reason = attack.isBlank() ? "x" : attack;
    accounts
        .finance("credit", invoice, "key-cred-1")
        .body(
            portal.json.JsonObject.builder()
                .text("reason", reason.replace("\r", "").strip())
                .build()
                .write())
        .send();
    String csv = export("2026-03", "2026-03").send().body();
    List<NamedCsvRecord> rows = rows(csv);
    assertEquals(2, rows.size());
    for (NamedCsvRecord row : rows) {
      for (String column : TEXTS) {
        String cell = row.getField(column);
        assertFalse(cell.matches("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*"), column + " is " + cell);
      }
      String expected = attack.matches("(?s)[=+\\-@\\t\\r\\n＝].*") ? "'" + attack : attack;
      assertEquals(expected, row.getField("buyer"));
    }
  }

  /** Every column's text, whatever its origin: a reader that knows RFC 4180 finds it whole. */
  @Test
  void everyCellOfEveryColumnBeginsHarmlessly() {
    Invoice invoice = accounts.billed(Accounts.SILENT, Accounts.buyer("DE", "DE123456788"));
    accounts.finance("payment", invoice, "key-paid-1").body("{\"paidOn\":\"2026-03-02\"}").send();
    FunctionAnswer answer = export("2026-01", "2026-12").send();
    assertEquals("text/csv; charset=utf-8; header=present", answer.header("content-type"));
    assertEquals(
        "attachment; filename=\"invoices-2026-01-to-2026-12.csv\"",
        answer.header("content-disposition"));
    assertTrue(answer.body().endsWith("\r\n"));
    assertFalse(answer.body().replace("\r\n", "").contains("\n"));
    NamedCsvRecord row = rows(answer.body()).getFirst();
    assertEquals("000001", row.getField("number"));
    assertEquals("paid", row.getField("state"));
    assertEquals("4500.00", row.getField("gross"));
    row.getFields().forEach(cell -> assertFalse(cell.matches("(?s)[=+\\-@\\t\\r].*"), cell));
  }

  @Test
  void theMonthsAreThoseAskedFor() {
    for (int month = 3; month <= 5; month++) {
      accounts.billed(Accounts.SILENT, Accounts.buyer("AT", ""));
      accounts.clock.forward(Duration.ofDays(31));
    }
    assertEquals(3, rows(export("2026-03", "2026-05").send().body()).size());
    assertEquals(2, rows(export("2026-04", "2026-05").send().body()).size());
    assertEquals(0, rows(export("2026-06", "2026-06").send().body()).size());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03, 2026-02",
    "2026-01, 2027-01",
    "2026-1, 2026-02",
    "2026-13, 2026-13",
    "2026-00, 2026-01",
    "'', 2026-01",
    "=1, 2026-01"
  })
  void monthsThatAreNoneAreRefused(String from, String to) {
    assertEquals("400 invalid-query", export(from, to).send().outcome());
  }
}
