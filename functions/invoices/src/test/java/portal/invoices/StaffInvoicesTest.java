package portal.invoices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portal.invoicing.Document;
import portal.invoicing.Invoice;
import portal.invoicing.InvoiceNumber;
import portal.invoicing.InvoiceStatus;
import portal.json.Json;
import portal.json.JsonObject;
import portal.testing.FunctionAnswer;
import portal.testing.FunctionCall;

final class StaffInvoicesTest {
  private static final String REISSUE =
      """
      {"reason":"Wrong company.","reissue":{"billingName":"Other GmbH","billingStreet":["Weg 2"],\
      "billingCity":"Berlin","billingCountry":"DE","vatId":"DE123456788"}}\
      """;

  private static final String PAID_ON = "{\"paidOn\":\"%s\"}";

  private final Accounts accounts = new Accounts();

  private Invoice billed() {
    return accounts.billed(Accounts.SHARED, Accounts.buyer("AT", ""));
  }

  private FunctionCall list(String state) {
    return accounts.finance("GET /api/staff/invoices").query("state", state);
  }

  private static List<String> numbers(FunctionAnswer page) {
    return page.json().array("invoices").stream()
        .map(JsonObject.class::cast)
        .map(line -> line.text("invoiceNumber").orElseThrow())
        .toList();
  }

  @Test
  void anInvoiceIsPaidAndThePaymentTakenBack() {
    Invoice invoice = billed();
    Document before = invoice.document();
    FunctionAnswer paid =
        accounts
            .finance("payment", invoice, "key-paid-1")
            .body("{\"paidOn\":\"2026-03-02\"}")
            .send();
    assertEquals("200", paid.outcome());
    assertEquals(Optional.of("paid"), paid.json().text("state"));
    assertEquals("\"2\"", paid.header("etag"));
    FunctionAnswer reversed =
        accounts
            .finance("payment-reversal", accounts.now(invoice), "key-back-1")
            .body("{\"reason\":\"Returned.\"}")
            .send();
    assertEquals(Optional.of("open"), reversed.json().text("state"));
    assertEquals(Optional.of("Returned."), accounts.now(invoice).reversal());
    assertEquals(before, accounts.now(invoice).document());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-03-01", "2026-03-03"})
  void nobodyPaysBeforeTheInvoiceOrTomorrow(String day) {
    FunctionAnswer answer =
        accounts
            .finance("payment", billed(), "key-paid-1")
            .body("{\"paidOn\":\"" + day + "\"}")
            .send();
    assertEquals("422 invalid-fields", answer.outcome());
    assertTrue(answer.body().contains("/paidOn"));
  }

  @Test
  void aCreditNoteTakesTheWholeInvoiceBack() {
    Invoice invoice = billed();
    FunctionAnswer credited =
        accounts.finance("credit", invoice, "key-cred-1").body("{\"reason\":\"Twice.\"}").send();
    assertEquals(Optional.of("000002"), credited.json().text("creditedBy"));
    Invoice note = accounts.invoices.find(new InvoiceNumber(2)).orElseThrow();
    assertEquals("381", note.document().type().code());
    assertEquals(invoice.document().totals(), note.document().totals());
    assertEquals(Optional.of(invoice.number()), note.document().origin().preceding());
    assertEquals(Optional.of("Twice."), note.document().origin().reason());
    assertEquals(invoice.document(), accounts.now(invoice).document());
  }

  /** Where no VAT id may stand on the invoice, the buyer who is billed anew keeps theirs. */
  @Test
  void staffSeeTheWholeBuyer() {
    Invoice invoice = accounts.billed(Accounts.SHARED, Accounts.buyer("CH", "CHE123456788MWST"));
    FunctionAnswer read =
        accounts
            .finance("GET /api/staff/invoices/{number}")
            .path("number", invoice.number().text())
            .send();
    assertEquals(Optional.empty(), read.json().textAt("buyer", "buyerVatIdentifier"));
    assertEquals(Optional.of("CHE123456788MWST"), read.json().textAt("portal", "buyer", "vatId"));
    assertEquals(Optional.of("Order 4711"), read.json().textAt("portal", "buyer", "reference"));
  }

  @Test
  void aReissueIsTaxedAnewUnderConsecutiveNumbers() {
    Invoice invoice = billed();
    FunctionAnswer credited =
        accounts.finance("credit", invoice, "key-cred-1").body(REISSUE).send();
    assertEquals(Optional.of("000002"), credited.json().text("creditedBy"));
    assertEquals(Optional.of("000003"), credited.json().text("reissuedAs"));
    Invoice next = accounts.invoices.find(new InvoiceNumber(3)).orElseThrow();
    assertEquals(InvoiceStatus.OPEN, next.status());
    assertEquals("AE", next.document().tax().treatment().category().code());
    assertEquals("2250.00", next.document().totals().gross().text());
    assertEquals(invoice.document().lines(), next.document().lines());
    assertEquals(Optional.of(invoice.number()), next.document().origin().preceding());
    assertEquals(
        List.of("InvoiceIssued", "InvoiceCredited"),
        accounts.stores.history(invoice.number().aggregate()).stream()
            .map(one -> one.type())
            .toList());
  }

  @Test
  void whatCameForAnInvoicePaysTheOneInItsPlaceOnItsRealDay() {
    Invoice first = billed();
    accounts.clock.forward(Duration.ofDays(2));
    accounts.finance("payment", first, "key-paid-1").body(PAID_ON.formatted("2026-03-04")).send();
    Invoice second = reissued(accounts.now(first), 10);
    Invoice third = reissued(second, 20);
    assertEquals("422 invalid-fields", paid(third, "2026-03-01").outcome());
    FunctionAnswer tomorrow = paid(third, accounts.today().plusDays(1).toString());
    assertEquals("422 invalid-fields", tomorrow.outcome());
    assertTrue(tomorrow.body().contains("From 2026-03-02, "), tomorrow.body());
    assertEquals("200", paid(third, "2026-03-04").outcome());
    assertEquals(Optional.of(LocalDate.of(2026, 3, 4)), accounts.now(third).state().payment());
  }

  private FunctionAnswer paid(Invoice invoice, String day) {
    return accounts
        .finance("payment", invoice, "key-paid-" + day)
        .body(PAID_ON.formatted(day))
        .send();
  }

  /** What stands in its place, so many days later. */
  private Invoice reissued(Invoice invoice, int days) {
    accounts.clock.forward(Duration.ofDays(days));
    FunctionAnswer answer =
        accounts.finance("credit", invoice, "key-cred-" + days).body(REISSUE).send();
    assertEquals("200", answer.outcome(), answer.body());
    return accounts
        .invoices
        .find(new InvoiceNumber(accounts.invoices.series().last()))
        .orElseThrow();
  }

  @Test
  void aBrokenReissueChangesNothing() {
    Invoice invoice = billed();
    FunctionAnswer answer =
        accounts
            .finance("credit", invoice, "key-cred-1")
            .body(REISSUE.replace("DE123456788", "FR11123456782"))
            .send();
    assertEquals("422 invalid-fields", answer.outcome());
    assertTrue(answer.body().contains("/reissue/vatId"));
    assertEquals(InvoiceStatus.OPEN, accounts.now(invoice).status());
    assertEquals(1, accounts.invoices.series().last());
  }

  @Test
  void whatWasTakenBackAllowsNothingMore() {
    Invoice invoice = billed();
    accounts.finance("credit", invoice, "key-cred-1").body("{\"reason\":\"Twice.\"}").send();
    for (Invoice one :
        List.of(
            accounts.now(invoice), accounts.invoices.find(new InvoiceNumber(2)).orElseThrow())) {
      assertEquals(
          "409 conflict",
          accounts
              .finance("credit", one, "key-cred-2")
              .body("{\"reason\":\"x\"}")
              .send()
              .outcome());
      assertEquals(
          "409 conflict",
          accounts
              .finance("payment", one, "key-paid-2")
              .body("{\"paidOn\":\"2026-03-02\"}")
              .send()
              .outcome());
    }
  }

  @Test
  void aMoveActsOnceAndOnWhatWasSeen() {
    Invoice invoice = billed();
    FunctionCall credit =
        accounts.finance("credit", invoice, "key-cred-1").body("{\"reason\":\"Twice.\"}");
    String first = credit.send().body();
    assertEquals(first, credit.send().body());
    assertEquals(2, accounts.invoices.series().last());
    assertEquals(
        "412 stale",
        accounts
            .finance("credit", invoice, "key-cred-9")
            .body("{\"reason\":\"x\"}")
            .send()
            .outcome());
    FunctionCall blind =
        accounts
            .finance("POST /api/staff/invoices/{number}/credit")
            .path("number", "000001")
            .key("key-cred-8")
            .body("{\"reason\":\"x\"}");
    assertEquals("428 if-match-missing", blind.send().outcome());
  }

  @ParameterizedTest
  @ValueSource(strings = {"000002", "999999", "1", "0000001", "000000", "x", "00000\u0661"})
  void aNumberThatWasNeverGivenIsMissing(String number) {
    billed();
    FunctionAnswer missing =
        accounts.finance("GET /api/staff/invoices/{number}").path("number", "888888").send();
    FunctionAnswer answer =
        accounts.finance("GET /api/staff/invoices/{number}").path("number", number).send();
    assertEquals("404 not-found", answer.outcome());
    assertEquals(missing.body(), answer.body());
  }

  @ParameterizedTest
  @CsvSource({
    "GET /api/staff/invoices, finance, 200",
    "GET /api/staff/invoices, secretary, 403",
    "GET /api/staff/invoices/{number}, finance, 200",
    "GET /api/staff/invoices/{number}, secretary, 200",
    "GET /api/staff/invoices/{number}, director, 200",
    "GET /api/staff/invoices/{number}, cx-officer, 403",
    "GET /api/staff/invoices/{number}, admin, 403",
    "GET /api/staff/cases/{reference}/invoices, secretary, 200",
    "GET /api/staff/cases/{reference}/invoices, tutor, 403",
    "GET /api/staff/invoice-export, director, 403",
    "GET /api/staff/tax-tables, secretary, 403",
    "POST /api/staff/invoices/{number}/payment, secretary, 403",
    "POST /api/staff/invoices/{number}/payment-reversal, director, 403",
    "POST /api/staff/invoices/{number}/credit, secretary, 403",
    "POST /api/staff/tax-tables, secretary, 403",
    "POST /api/staff/tax-tables/preview, director, 403"
  })
  void rolesMayWhatIsTheirs(String route, String role, int status) {
    Invoice invoice = billed();
    FunctionAnswer answer =
        accounts
            .staff(route)
            .as(role)
            .path("number", "000001")
            .path("reference", invoice.document().origin().caseReference())
            .send();
    assertEquals(status, answer.status());
  }

  @Test
  void onlyFinanceIsToldWhatItMayDo() {
    billed();
    FunctionCall read = accounts.staff("GET /api/staff/invoices/{number}").path("number", "000001");
    assertEquals(
        List.of(new Json.Text("pay"), new Json.Text("credit")),
        read.as("finance").send().json().object("portal").orElseThrow().array("may"));
    assertEquals(
        List.of(), read.as("secretary").send().json().object("portal").orElseThrow().array("may"));
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrRepeat() {
    for (int i = 0; i < 7; i++) {
      billed();
      accounts.clock.forward(Duration.ofDays(1));
    }
    List<String> seen = new ArrayList<>();
    Optional<String> next = Optional.empty();
    do {
      FunctionCall call = list("open").query("limit", "3");
      next.ifPresent(cursor -> call.query("cursor", cursor));
      FunctionAnswer page = call.send();
      seen.addAll(numbers(page));
      next = page.json().text("next");
    } while (next.isPresent());
    assertEquals(
        List.of("000001", "000002", "000003", "000004", "000005", "000006", "000007"), seen);
  }

  @Test
  void everyStateHasItsList() {
    billed();
    Invoice second = billed();
    Invoice third = billed();
    accounts.finance("payment", second, "key-paid-1").body("{\"paidOn\":\"2026-03-02\"}").send();
    accounts.finance("credit", third, "key-cred-1").body("{\"reason\":\"Twice.\"}").send();
    assertEquals(List.of("000001"), numbers(list("open").send()));
    assertEquals(List.of("000002"), numbers(list("paid").send()));
    assertEquals(List.of("000003"), numbers(list("credited").send()));
    assertEquals(List.of("000004"), numbers(list("credit-note").send()));
  }

  @Test
  void anOpenInvoicePastItsDueDayIsMarked() {
    billed();
    accounts.clock.forward(Duration.ofDays(30));
    assertFalse(list("open").send().body().contains("\"overdue\":true"));
    accounts.clock.forward(Duration.ofDays(1));
    assertTrue(list("open").send().body().contains("\"overdue\":true"));
  }

  @ParameterizedTest
  @CsvSource({"limit, 0", "limit, 101", "state, lost", "page, 2", "state, 'open,paid'"})
  void wrongParametersAreRefused(String name, String value) {
    assertEquals("400 invalid-query", list("open").query(name, value).send().outcome());
  }

  @Test
  void aCursorOfAnotherListIsRefused() {
    billed();
    billed();
    String cursor = list("open").query("limit", "1").send().json().text("next").orElseThrow();
    assertEquals("400 invalid-cursor", list("paid").query("cursor", cursor).send().outcome());
  }
}
