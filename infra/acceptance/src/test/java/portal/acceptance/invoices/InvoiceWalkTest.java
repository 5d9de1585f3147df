package portal.acceptance.invoices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.acceptance.quotes.QuotedCase;
import portal.acceptance.tables.TableNames;
import portal.acceptance.walk.AtOnce;
import portal.acceptance.walk.Client;
import portal.acceptance.walk.Client.Answer;
import portal.acceptance.walk.Deciding;
import portal.acceptance.walk.RunningPortal;
import portal.aws.Item;
import portal.local.mail.ReadMail;

/** The way from what was accepted to the paid invoice, over HTTP and by the mailed links. */
@Tag("tables")
class InvoiceWalkTest {
  @TempDir static Path data;
  private static RunningPortal there;
  private static Client client;

  @BeforeAll
  static void start() {
    there = RunningPortal.in(data);
    client = there.client();
  }

  @AfterAll
  static void end() {
    there.close();
  }

  @Test
  void acceptedBilledPaidAndExported() {
    QuotedCase found = QuotedCase.quoted(there, "acceptedbilled");
    assertEquals(200, found.accept().status());
    there.drain();
    ReadMail mail = client.mails(found.reference(), "invoice-issued").getFirst();
    assertTrue(mail.text().contains("EUR\u00a04,200.00"), mail.text());
    String secret = client.secret(found.reference(), "invoice-issued", "invoice");
    Answer invoice = client.get("/api/invoice").with(secret).send();
    assertEquals("380", invoice.text("invoiceTypeCode"));
    assertEquals(
        "700.00", invoice.json().textAt("documentTotals", "invoiceTotalVatAmount").orElseThrow());
    Answer page = client.get("/api/invoice").with(secret).header("accept", "text/html").send();
    assertTrue(page.type().startsWith("text/html"), page.type());
    assertTrue(page.body().contains("Example Trainings GmbH"));

    String number = invoice.text("invoiceNumber");
    Answer paid =
        client
            .post("/api/staff/invoices/" + number + "/payment")
            .as("finance")
            .freshKey()
            .ifMatch("\"1\"")
            .json("{\"paidOn\":\"" + invoice.text("invoiceIssueDate") + "\"}")
            .send();
    assertEquals(200, paid.status(), paid.body());
    String month = invoice.text("invoiceIssueDate").substring(0, 7);
    Answer csv =
        client.get("/api/staff/invoice-export?from=" + month + "&to=" + month).as("finance").send();
    assertTrue(csv.body().contains(number) && csv.body().contains(found.reference()), csv.body());
  }

  @Test
  void eightCasesAcceptedAtOnceHaveNumbersWithoutAGap() throws Exception {
    haveNumbersWithoutAGap(8);
  }

  @Tag("deep")
  @Test
  void sixtyFourCasesAcceptedAtOnceHaveNumbersWithoutAGap() throws Exception {
    haveNumbersWithoutAGap(64);
  }

  private static void haveNumbersWithoutAGap(int count) throws Exception {
    List<QuotedCase> cases =
        IntStream.range(0, count)
            .mapToObj(i -> QuotedCase.enquired(there, "case" + i + "of" + count))
            .toList();
    cases.forEach(QuotedCase::findEligible);
    there.drain();
    List<Deciding> all = cases.stream().map(QuotedCase::deciding).toList();
    List<Integer> statuses = AtOnce.all(count, i -> () -> QuotedCase.accept(all.get(i)).status());
    assertTrue(statuses.stream().allMatch(status -> status == 200), () -> "" + statuses);
    there.drain();
    for (QuotedCase one : cases) {
      assertEquals(1, one.invoices().size());
    }
    List<Long> numbers =
        there
            .portal()
            .tables()
            .client()
            .scanPaginator(scan -> scan.tableName(TableNames.of("Invoices")))
            .items()
            .stream()
            .map(Item::new)
            .filter(item -> item.text("pk").startsWith("invoice#"))
            .map(item -> item.number("number"))
            .sorted(Comparator.naturalOrder())
            .toList();
    assertEquals(LongStream.rangeClosed(1, numbers.size()).boxed().toList(), numbers);
    assertTrue(numbers.size() >= count);
  }

  @Test
  void whoLostTheInvoiceFindsItByAFreshLinkToTheCase() {
    QuotedCase found = QuotedCase.quoted(there, "lostinvoice");
    found.accept();
    there.drain();
    client
        .post("/api/case-links")
        .freshKey()
        .json(
            "{\"reference\":\"%s\",\"email\":\"lostinvoice@example.org\"}"
                .formatted(found.reference()))
        .send();
    there.drain();
    String secret = client.secret(found.reference(), "case-link");
    Answer listed = client.get("/api/case/invoices").with(secret).send();
    assertEquals(
        found.invoices().stream().map(one -> one.text("invoiceNumber")).toList(),
        listed.objects("invoices").stream().map(one -> one.text("number")).toList());
    String number = listed.objects("invoices").getFirst().text("number").orElseThrow();
    Answer invoice = client.get("/api/case/invoices/" + number).with(secret).send();
    assertEquals(Optional.of(found.reference()), invoice.json().textAt("portal", "case"));
  }
}
