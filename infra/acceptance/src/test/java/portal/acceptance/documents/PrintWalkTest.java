package portal.acceptance.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.acceptance.quotes.QuotedCase;
import portal.acceptance.walk.Client;
import portal.acceptance.walk.RunningPortal;
import portal.aws.Sha256;
import portal.json.JsonObject;
import portal.local.mail.ReadMail;

/** The way of an invoice to its print, to the mail that encloses it, and to whoever reads it. */
@Tag("tables")
class PrintWalkTest {
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
    assertEquals(List.of(), there.portal().deadLetters().all());
    there.close();
  }

  @Test
  void whatIsMailedIsWhatIsReadByLinkAndByStaff() throws IOException {
    QuotedCase found = QuotedCase.quoted(there, "printed");
    assertEquals(200, found.accept().status());
    there.drain();
    ReadMail mail = client.mails(found.reference(), "invoice-issued").getFirst();
    ReadMail.File file = mail.files().getFirst();
    String number = found.invoices().getFirst().text("invoiceNumber").orElseThrow();
    assertEquals("Invoice-" + number + ".pdf", file.name());
    assertEquals("application/pdf", file.type());
    assertTrue(new String(file.content(), StandardCharsets.ISO_8859_1).startsWith("%PDF-1."));
    String box = "/_local/mails/" + mail.kept().id();
    assertTrue(client.get(box).header("accept", "text/html").send().body().contains("/files/0"));
    assertEquals("application/pdf", client.get(box + "/files/0").send().type());
    assertEquals(404, client.get(box + "/files/1").send().status());
    String secret = client.secret(found.reference(), "invoice-issued", "invoice");
    var byLink = client.get("/api/invoice/pdf").with(secret).send();
    var byStaff = client.get("/api/staff/invoices/" + number + "/pdf").as("finance").send();
    for (var answer : List.of(byLink, byStaff)) {
      assertEquals(200, answer.status(), answer.body());
      assertEquals(Sha256.hex(file.content()), answer.text("sha256"));
      try (InputStream read = URI.create(answer.text("url")).toURL().openStream()) {
        assertEquals(Sha256.hex(file.content()), Sha256.hex(read.readAllBytes()));
      }
    }
  }

  @Test
  void whoOrdersGetsTheTermsAndTheRulesForTheMark() {
    QuotedCase found = QuotedCase.quoted(there, "ruled");
    assertEquals(200, found.accept().status());
    there.drain();
    ReadMail mail = client.mails(found.reference(), "quote-accepted").getFirst();
    assertEquals(
        List.of("Terms-2026-01-01.pdf", "Rules-for-the-mark-2026-01-01.pdf"),
        mail.files().stream().map(ReadMail.File::name).toList());
    for (ReadMail.File file : mail.files()) {
      assertTrue(new String(file.content(), StandardCharsets.ISO_8859_1).startsWith("%PDF-1."));
    }
  }

  @Test
  void anInvoiceGoesToTheMailboxThatIsNamedForIt() {
    QuotedCase found = QuotedCase.quoted(there, "elsewhere");
    JsonObject elsewhere =
        JsonObject.builder()
            .putAll(Client.acceptance("3500.00"))
            .text("invoicesTo", "bills@example.org")
            .build();
    assertEquals(200, found.deciding().accept(elsewhere).status());
    there.drain();
    assertEquals(List.of("bills@example.org"), recipients(found, "invoice-issued"));
    assertEquals(List.of("elsewhere@example.org"), recipients(found, "quote-accepted"));
  }

  private static List<String> recipients(QuotedCase found, String notice) {
    return client.mails(found.reference(), notice).getFirst().kept().recipients();
  }

  @Test
  void aCreditNoteIsPrintedToo() {
    QuotedCase found = QuotedCase.quoted(there, "creditprinted");
    assertEquals(200, found.accept().status());
    there.drain();
    String number = found.invoices().getFirst().text("invoiceNumber").orElseThrow();
    var credited =
        client
            .post("/api/staff/invoices/" + number + "/credit")
            .as("finance")
            .freshKey()
            .ifMatch("\"1\"")
            .json("{\"reason\":\"By mistake.\"}")
            .send();
    assertEquals(200, credited.status(), credited.body());
    there.drain();
    ReadMail mail = client.mails(found.reference(), "credit-note-issued").getFirst();
    assertTrue(mail.files().getFirst().name().startsWith("Credit-note-"));
  }
}
