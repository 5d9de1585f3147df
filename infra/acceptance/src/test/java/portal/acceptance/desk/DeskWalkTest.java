package portal.acceptance.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.acceptance.quotes.QuotedCase;
import portal.acceptance.walk.RunningPortal;
import portal.testing.ManualClock;

/** What is done over HTTP comes to the desk, goes from it, and is found. */
@Tag("tables")
class DeskWalkTest {
  @TempDir static Path data;
  private static RunningPortal there;

  @BeforeAll
  static void start() {
    ManualClock clock = new ManualClock(Instant.parse("2096-03-05T10:00:00Z"));
    there = RunningPortal.in(data, settings -> settings.withSystemClock(clock));
  }

  @AfterAll
  static void end() {
    assertEquals(List.of(), there.portal().deadLetters().all());
    there.close();
  }

  private static DeskRows rows(QuotedCase of) {
    return DeskRows.ofCase(there.portal(), of.reference());
  }

  private static void write(QuotedCase to, String path, boolean isStaff) {
    var call = there.client().post(path).freshKey().json("{\"text\":\"And?\"}");
    var answer =
        isStaff
            ? call.as("secretary").send()
            : call.with(there.client().secret(to.reference(), "enquiry-acknowledged")).send();
    assertTrue(answer.status() < 300, answer.toString());
    there.drain();
  }

  @Test
  void anEnquiryWaitsUntilItIsDecided() {
    QuotedCase one = QuotedCase.enquired(there, "waits");
    there.drain();
    assertEquals(List.of("secretary#new"), rows(one).tabs());
    assertEquals("2096-03-12", rows(one).waiting().findFirst().orElseThrow().text("due"));
    write(one, "/api/staff/cases/" + one.reference() + "/messages", true);
    assertEquals(List.of("secretary#asked"), rows(one).tabs());
    write(one, "/api/case/messages", false);
    assertEquals(List.of("secretary#answered"), rows(one).tabs());
    var decided =
        there
            .client()
            .post("/api/staff/cases/" + one.reference() + "/decision")
            .as("director")
            .freshKey()
            .ifMatch("\"3\"")
            .json("{\"outcome\":\"eligible\",\"reason\":\"Useful.\"}")
            .send();
    assertEquals(200, decided.status());
    there.drain();
    assertEquals(List.of(), rows(one).tabs());
  }

  @Test
  void anInvoiceWaitsUntilItIsPaid() {
    QuotedCase one = QuotedCase.quoted(there, "pays");
    assertEquals(200, one.accept().status());
    there.drain();
    String number = one.invoices().getFirst().text("invoiceNumber").orElseThrow();
    DeskRows invoice = new DeskRows(there.portal(), "invoice#" + number);
    assertEquals(List.of("finance#unpaid"), invoice.tabs());
    assertTrue(invoice.words().contains(number));
    var paid =
        there
            .client()
            .post("/api/staff/invoices/" + number + "/payment")
            .as("finance")
            .freshKey()
            .ifMatch("\"1\"")
            .json("{\"paidOn\":\"2096-03-05\"}")
            .send();
    assertEquals(200, paid.status());
    there.drain();
    assertEquals(List.of(), invoice.tabs());
  }

  /** Once the bus has had its time. */
  @Test
  void whatIsLostIsFoundByTheComparison() {
    QuotedCase one = QuotedCase.enquired(there, "lost");
    there.drain();
    List<String> words = rows(one).words();
    assertTrue(words.contains(one.reference().substring(2).toLowerCase(Locale.ROOT)));
    assertTrue(words.containsAll(List.of("example", "trainings", "listening")));
    rows(one).lose();
    there.portal().fire("CompareDesk");
    assertEquals(List.of(), rows(one).tabs());
    there.portal().forward(Duration.ofHours(2));
    there.portal().fire("CompareDesk");
    assertEquals(List.of("secretary#new"), rows(one).tabs());
    assertEquals(words, rows(one).words());
    assertFalse(words.isEmpty());
  }
}
