package portal.invoices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portal.capability.Purpose;
import portal.invoicing.Buyer;
import portal.invoicing.Invoice;
import portal.testing.FunctionAnswer;

final class ApplicantInvoiceTest {
  private final Accounts accounts = new Accounts();

  @Test
  void theLinkOpensItsInvoiceAndNoOther() {
    Invoice first = accounts.billed(Accounts.SHARED, Accounts.buyer("AT", ""));
    Invoice second = accounts.billed(Accounts.SILENT, Accounts.buyer("DE", ""));
    for (Invoice invoice : List.of(first, second)) {
      FunctionAnswer answer =
          accounts.applicant(accounts.link(invoice.number().text(), Purpose.INVOICE)).send();
      assertEquals(Optional.of(invoice.number().text()), answer.json().text("invoiceNumber"));
      assertEquals(Optional.empty(), answer.json().textAt("portal", "may"));
    }
  }

  @Test
  void whateverDoesNotOpenLooksTheSame() {
    Invoice invoice = accounts.billed(Accounts.SHARED, Accounts.buyer("AT", ""));
    String number = invoice.number().text();
    String old = accounts.link(number, Purpose.INVOICE);
    accounts.clock.forward(Duration.ofDays(3653));
    List<FunctionAnswer> answers =
        List.of(
            accounts.applicant(old).send(),
            accounts.applicant("ABCDEFGHJKMNPQRSTVWXYZ0123").send(),
            accounts.applicant(accounts.link(number, Purpose.CASE)).send(),
            accounts.applicant(accounts.link("000002", Purpose.INVOICE)).send(),
            accounts.applicant(accounts.link("nonsense", Purpose.INVOICE)).send());
    answers.forEach(answer -> assertEquals("401 link-invalid", answer.outcome()));
    assertEquals(1, answers.stream().map(FunctionAnswer::body).distinct().count());
  }

  @Test
  void theLinkOfACaseOpensItsInvoicesAndNoOther() {
    Invoice own = accounts.billed(Accounts.SHARED, Accounts.buyer("AT", ""));
    Invoice other = accounts.billed(Accounts.SILENT, Accounts.buyer("DE", ""));
    String link = accounts.link(own.document().origin().caseReference(), Purpose.CASE);
    FunctionAnswer list = accounts.applicant("GET /api/case/invoices", link).send();
    assertEquals(200, list.status());
    assertTrue(list.body().contains(own.number().text()), list.body());
    assertFalse(list.body().contains(other.number().text()), list.body());
    String one = "GET /api/case/invoices/{number}";
    assertEquals(
        Optional.of(own.number().text()),
        accounts
            .applicant(one, link)
            .path("number", own.number().text())
            .send()
            .json()
            .text("invoiceNumber"));
    FunctionAnswer foreign =
        accounts.applicant(one, link).path("number", other.number().text()).send();
    FunctionAnswer missing = accounts.applicant(one, link).path("number", "000009").send();
    assertEquals("404 not-found", foreign.outcome());
    assertEquals(missing.body(), foreign.body());
    assertEquals(
        "404 not-found",
        accounts
            .applicant(one + "/pdf", link)
            .path("number", other.number().text())
            .send()
            .outcome());
  }

  @Test
  void whoAcceptsPagesGetsAPage() {
    Invoice invoice = accounts.billed(Accounts.SHARED, Accounts.buyer("DE", "DE123456788"));
    FunctionAnswer answer =
        accounts
            .applicant(accounts.link(invoice.number().text(), Purpose.INVOICE))
            .header("accept", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8")
            .send();
    assertEquals("text/html; charset=utf-8", answer.header("content-type"));
    assertEquals("accept", answer.header("vary"));
    for (String shown :
        List.of(
            "<html lang=\"en\">",
            "Invoice 000001",
            "Example Certification Institute",
            "Example GmbH",
            "DE123456788",
            "4,500.00",
            "-2,250.00",
            "Article 196 of Directive 2006/112/EC",
            "1 April 2026",
            "AT61 1904 3002 3457 3201")) {
      assertTrue(answer.body().contains(shown), shown);
    }
  }

  /** Source: THREATS.md 10. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "</style><script>alert(1)</script>",
        "' onmouseover='alert(1)",
        "&lt;script&gt;",
        "${7*7}"
      })
  void whatABuyerTypedIsTextOnThePage(String attack) {
    Buyer buyer =
        new Buyer(
            attack,
            List.of(attack, attack),
            Optional.of(attack),
            attack,
            "AT",
            Optional.empty(),
            Optional.empty());
    Invoice invoice = accounts.billed(Accounts.SHARED, buyer);
    String page =
        accounts
            .applicant(accounts.link(invoice.number().text(), Purpose.INVOICE))
            .header("accept", "text/html")
            .send()
            .body();
    assertFalse(page.contains("<script"), page);
    assertFalse(page.contains("<img"), page);
    assertFalse(page.contains("&lt;script&gt;") && attack.startsWith("&"), page);
    assertTrue(
        page.contains(attack.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")),
        page);
  }
}
