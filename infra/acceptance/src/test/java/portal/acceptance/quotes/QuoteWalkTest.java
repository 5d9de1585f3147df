package portal.acceptance.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.acceptance.walk.AtOnce;
import portal.acceptance.walk.Client;
import portal.acceptance.walk.Client.Answer;
import portal.acceptance.walk.Deciding;
import portal.acceptance.walk.RunningPortal;
import portal.acceptance.walk.SharedPortal;
import portal.local.mail.ReadMail;

/** The way from the quote in the mail to its acceptance, over HTTP and by the mailed links. */
@Tag("tables")
@ExtendWith(SharedPortal.class)
class QuoteWalkTest {
  private static RunningPortal there;
  private static Client client;

  @BeforeAll
  static void start(RunningPortal shared) {
    there = shared;
    client = there.client();
  }

  @Test
  void theEligibilityMailBringsTheQuote() {
    QuotedCase found = QuotedCase.quoted(there, "thequote");
    ReadMail mail = client.mails(found.reference(), "enquiry-eligible").getFirst();
    assertTrue(mail.text().contains("it costs EUR\u00a03,500.00"), mail.text());
    assertTrue(mail.text().contains("costs EUR\u00a07,000.00, VAT not included"), mail.text());
    Answer quote = client.get("/api/quote").with(found.secret()).send();
    assertEquals("open", quote.text("status"));
    assertTrue(mail.text().contains("The quote holds until"), mail.text());
  }

  @Test
  void withdrawingPublicationBillsTheDifferenceAtOnce() {
    QuotedCase found = QuotedCase.quoted(there, "withdrawing");
    found.accept();
    there.drain();
    Answer changed =
        client
            .post("/api/case/consents")
            .with(client.secret(found.reference(), "quote-accepted"))
            .freshKey()
            .ifMatch("\"4\"")
            .json("{\"net\":\"7000.00\",\"listed\":true,\"published\":false,\"sharedShare\":60}")
            .send();
    assertEquals(200, changed.status(), changed.body());
    there.drain();
    assertEquals(
        List.of("4200.00", "4200.00"),
        found.invoices().stream()
            .map(one -> one.text("invoiceTotalAmountWithVat").orElseThrow())
            .toList());
    assertEquals(2, client.mails(found.reference(), "invoice-issued").size());
    assertEquals(1, client.mails(found.reference(), "consents-changed").size());
  }

  @Test
  void eightAcceptancesAtOnceAreOneInvoice() throws Exception {
    areOneInvoice(8);
  }

  @Tag("deep")
  @Test
  void sixtyFourAcceptancesAtOnceAreOneInvoice() throws Exception {
    areOneInvoice(64);
  }

  /**
   * Source: the board's rule that one quote is one order, however often the button is pressed. Who
   * comes between finds the case as seen and its code used up.
   */
  private static void areOneInvoice(int acceptances) throws Exception {
    QuotedCase found = QuotedCase.quoted(there, "atonce" + acceptances);
    Deciding by = found.deciding();
    List<Integer> statuses = AtOnce.all(acceptances, _ -> () -> QuotedCase.accept(by).status());
    there.drain();
    assertEquals(1, statuses.stream().filter(status -> status == 200).count(), () -> "" + statuses);
    assertTrue(
        statuses.stream().allMatch(List.of(200, 409, 412, 422)::contains), () -> "" + statuses);
    assertEquals(1, found.invoices().size());
    assertEquals(1, client.mails(found.reference(), "invoice-issued").size());
  }

  /** Source: THREATS.md 7: only the diagonal passes. */
  @Test
  void everyLinkOpensItsOwnPageAndNoOther() {
    QuotedCase found = QuotedCase.quoted(there, "diagonal");
    found.accept();
    there.drain();
    List<String> pages = List.of("case", "invoice");
    List<String> secrets =
        List.of(
            client.secret(found.reference(), "enquiry-acknowledged"),
            client.secret(found.reference(), "invoice-issued", "invoice"));
    for (int link = 0; link < pages.size(); link++) {
      for (int page = 0; page < pages.size(); page++) {
        assertEquals(
            link == page ? 200 : 401,
            client.get("/api/" + pages.get(page)).with(secrets.get(link)).send().status(),
            pages.get(link) + " at " + pages.get(page));
      }
    }
  }

  @Test
  void whoLostTheQuoteGetsAFreshLinkToIt() {
    QuotedCase found = QuotedCase.quoted(there, "lost");
    client
        .post("/api/case-links")
        .freshKey()
        .json("{\"reference\":\"%s\",\"email\":\"lost@example.org\"}".formatted(found.reference()))
        .send();
    there.drain();
    String secret = client.secret(found.reference(), "case-link");
    assertEquals("open", client.get("/api/quote").with(secret).send().text("status"));
  }
}
