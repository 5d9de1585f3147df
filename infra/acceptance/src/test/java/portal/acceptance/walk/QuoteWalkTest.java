package portal.acceptance.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.acceptance.tables.TestTables;
import portal.acceptance.walk.Client.Answer;
import portal.aws.Item;
import portal.aws.Sha256;
import portal.capability.Secret;
import portal.json.JsonObject;
import portal.local.LocalPortal;
import portal.local.mail.ReadMail;

/** The way from the quote in the mail to the paid invoice, over HTTP and by the mailed links. */
@Tag("tables")
class QuoteWalkTest {
  private static final int AT_ONCE = 64;

  @TempDir static Path data;
  private static TestTables tables;
  private static LocalPortal portal;
  private static Client client;

  @BeforeAll
  static void start() {
    tables = TestTables.empty();
    portal = LocalPortal.start(Portals.in(data).onTables(tables.endpoint()).drainedByHand(1));
    client = new Client(portal);
  }

  @AfterAll
  static void end() {
    portal.close();
    tables.close();
  }

  private static String enquire(String name) {
    return client
        .post("/api/enquiries")
        .freshKey()
        .json(Client.enquiry(name + "@example.org", "en"))
        .send()
        .text("reference");
  }

  private static Answer findEligible(String reference) {
    return client
        .post("/api/staff/cases/" + reference + "/decision")
        .as("director")
        .freshKey()
        .ifMatch("\"1\"")
        .json("{\"outcome\":\"eligible\",\"reason\":\"Useful.\"}")
        .send();
  }

  /** A case with a quote, and the secret of the link to that. */
  private static String quoted(String name) {
    String reference = enquire(name);
    assertEquals(200, findEligible(reference).status());
    portal.drain();
    return reference;
  }

  private static String quoteSecret(String reference) {
    return client.secret(reference, "enquiry-eligible", "quote");
  }

  private static Answer accept(String secret) {
    return client
        .post("/api/quote/acceptance")
        .with(secret)
        .freshKey()
        .ifMatch("\"2\"")
        .json(Client.acceptance("3500.00"))
        .send();
  }

  private static List<JsonObject> invoices(String reference) {
    return client
        .get("/api/staff/cases/" + reference + "/invoices")
        .as("finance")
        .send()
        .objects("invoices");
  }

  @Test
  void theEligibilityMailBringsTheQuote() {
    String reference = quoted("thequote");
    ReadMail mail = client.mails(reference, "enquiry-eligible").getFirst();
    assertTrue(mail.text().contains("it costs EUR\u00a03,500.00"), mail.text());
    assertTrue(mail.text().contains("costs EUR\u00a07,000.00, VAT not included"), mail.text());
    Answer quote = client.get("/api/quote").with(quoteSecret(reference)).send();
    assertEquals("open", quote.text("status"));
    assertTrue(mail.text().contains("The quote holds until"), mail.text());
  }

  @Test
  void acceptedBilledPaidAndExported() {
    String reference = quoted("acceptedbilled");
    assertEquals(200, accept(quoteSecret(reference)).status());
    portal.drain();
    ReadMail mail = client.mails(reference, "invoice-issued").getFirst();
    assertTrue(mail.text().contains("EUR\u00a04,200.00"), mail.text());
    String secret = client.secret(reference, "invoice-issued", "invoice");
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
    assertTrue(csv.body().contains(number) && csv.body().contains(reference), csv.body());
  }

  @Test
  void withdrawingPublicationBillsTheDifferenceAtOnce() {
    String reference = quoted("withdrawing");
    accept(quoteSecret(reference));
    portal.drain();
    Answer changed =
        client
            .post("/api/case/consents")
            .with(client.secret(reference, "quote-accepted"))
            .freshKey()
            .ifMatch("\"3\"")
            .json("{\"net\":\"7000.00\",\"listed\":true,\"published\":false,\"sharedShare\":60}")
            .send();
    assertEquals(200, changed.status(), changed.body());
    portal.drain();
    assertEquals(
        List.of("4200.00", "4200.00"),
        invoices(reference).stream()
            .map(one -> one.text("invoiceTotalAmountWithVat").orElseThrow())
            .toList());
    assertEquals(2, client.mails(reference, "invoice-issued").size());
    assertEquals(1, client.mails(reference, "consents-changed").size());
  }

  /** Source: the board's rule that one quote is one order, however often the button is pressed. */
  @Test
  void sixtyFourAcceptancesAtOnceAreOneInvoice() throws Exception {
    String reference = quoted("sixtyfour");
    String secret = quoteSecret(reference);
    List<Integer> statuses = atOnce(AT_ONCE, _ -> () -> accept(secret).status());
    portal.drain();
    assertEquals(1, statuses.stream().filter(status -> status == 200).count(), () -> "" + statuses);
    assertTrue(statuses.stream().allMatch(List.of(200, 409, 412)::contains), () -> "" + statuses);
    assertEquals(1, invoices(reference).size());
    assertEquals(1, client.mails(reference, "invoice-issued").size());
  }

  @Test
  void sixtyFourCasesAcceptedAtOnceHaveNumbersWithoutAGap() throws Exception {
    List<String> secrets = new ArrayList<>();
    List<String> references = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      references.add(enquire("case" + i));
    }
    references.forEach(QuoteWalkTest::findEligible);
    portal.drain();
    references.forEach(reference -> secrets.add(quoteSecret(reference)));
    List<Integer> statuses = atOnce(AT_ONCE, i -> () -> accept(secrets.get(i)).status());
    assertTrue(statuses.stream().allMatch(status -> status == 200), () -> "" + statuses);
    portal.drain();
    for (String reference : references) {
      assertEquals(1, invoices(reference).size());
    }
    List<Long> numbers =
        portal
            .tables()
            .client()
            .scanPaginator(scan -> scan.tableName("portal-invoices"))
            .items()
            .stream()
            .map(Item::new)
            .filter(item -> item.text("pk").startsWith("invoice#"))
            .map(item -> item.number("number"))
            .sorted(Comparator.naturalOrder())
            .toList();
    assertEquals(LongStream.rangeClosed(1, numbers.size()).boxed().toList(), numbers);
    assertTrue(numbers.size() >= AT_ONCE);
  }

  @Test
  void placesOfAFreeOfferAreNeverOvershot() throws Exception {
    List<String> references = IntStream.range(0, 12).mapToObj(i -> enquire("free" + i)).toList();
    String today = client.get("/api/staff/tariffs").as("finance").send().text("today");
    Answer published =
        client
            .post("/api/staff/free-offers")
            .as("finance")
            .freshKey()
            .json(
                "{\"id\":\"WALK\",\"from\":\"%s\",\"through\":\"%s\",\"places\":3}"
                    .formatted(today, today))
            .send();
    assertEquals(201, published.status(), published.body());
    List<String> outcomes =
        atOnce(
            references.size(),
            i ->
                () -> {
                  Answer decided = findEligible(references.get(i));
                  return decided.status() == 200
                      ? decided.json().textAt("terms", "kind").orElseThrow()
                      : "again";
                });
    List<String> kinds = new ArrayList<>();
    for (int i = 0; i < references.size(); i++) {
      kinds.add(
          outcomes.get(i).equals("again")
              ? findEligible(references.get(i)).json().textAt("terms", "kind").orElseThrow()
              : outcomes.get(i));
    }
    portal.drain();
    assertEquals(3, kinds.stream().filter("free"::equals).count(), () -> "" + kinds);
    String free = references.get(kinds.indexOf("free"));
    ReadMail mail = client.mails(free, "enquiry-eligible").getFirst();
    assertTrue(mail.text().contains("no fee and no invoice"), mail.text());
    assertFalse(mail.text().contains("/quote#"), mail.text());
    assertTrue(mail.text().contains("Invitation code"), mail.text());
  }

  /** Source: THREATS.md 7: only the diagonal passes. */
  @Test
  void everyLinkOpensItsOwnPageAndNoOther() {
    String reference = quoted("diagonal");
    accept(quoteSecret(reference));
    portal.drain();
    List<String> pages = List.of("case", "quote", "invoice", "submission");
    List<String> secrets =
        List.of(
            client.secret(reference, "enquiry-acknowledged"),
            quoteSecret(reference),
            client.secret(reference, "invoice-issued", "invoice"),
            redeemed(reference));
    for (int link = 0; link < pages.size(); link++) {
      for (int page = 0; page < pages.size(); page++) {
        assertEquals(
            link == page ? 200 : 401,
            client.get("/api/" + pages.get(page)).with(secrets.get(link)).send().status(),
            pages.get(link) + " at " + pages.get(page));
      }
    }
  }

  /** A secret of one's own, which a code has made the key of the upload. */
  private static String redeemed(String reference) {
    String secret = Secret.mint(new Random(7)).reveal();
    String code = client.secret(reference, "enquiry-eligible", "code");
    Answer answer =
        client
            .post("/api/invitations/redemption")
            .freshKey()
            .json("{\"code\":\"%s\",\"keyHash\":\"%s\"}".formatted(code, Sha256.hex(secret)))
            .send();
    assertEquals(201, answer.status(), answer.body());
    assertEquals(401, client.get("/api/submission").with(code).send().status(), "No link yet");
    return secret;
  }

  @Test
  void whoLostTheQuoteGetsAFreshLinkToIt() {
    String reference = quoted("lost");
    client
        .post("/api/case-links")
        .freshKey()
        .json("{\"reference\":\"%s\",\"email\":\"lost@example.org\"}".formatted(reference))
        .send();
    portal.drain();
    String secret = client.secret(reference, "case-link", "quote");
    assertEquals("open", client.get("/api/quote").with(secret).send().text("status"));
  }

  @Test
  void whoLostTheInvoiceGetsAFreshLinkToIt() {
    String reference = quoted("lostinvoice");
    accept(quoteSecret(reference));
    portal.drain();
    client
        .post("/api/case-links")
        .freshKey()
        .json("{\"reference\":\"%s\",\"email\":\"lostinvoice@example.org\"}".formatted(reference))
        .send();
    portal.drain();
    String secret = client.secret(reference, "case-link", "invoice");
    assertEquals(
        reference,
        client
            .get("/api/invoice")
            .with(secret)
            .send()
            .json()
            .textAt("portal", "case")
            .orElseThrow());
  }

  /** What is asked of a thread by its number. */
  private interface Task<T> {
    Callable<T> of(int number);
  }

  private static <T> List<T> atOnce(int count, Task<T> task)
      throws InterruptedException, ExecutionException {
    try (var threads = Executors.newFixedThreadPool(count)) {
      List<Future<T>> running =
          threads.invokeAll(IntStream.range(0, count).mapToObj(task::of).toList());
      List<T> done = new ArrayList<>();
      for (Future<T> one : running) {
        done.add(one.get());
      }
      return done;
    }
  }
}
