package portal.invoices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import portal.invoicing.Invoice;
import portal.pricing.Consents;
import portal.testing.InMemoryInvoices;
import portal.trail.Event;

final class IssueInvoiceTest {
  private final Books books = new Books();

  private List<Invoice> of(Event event) {
    return books.invoices.ofCase(event.aggregate().own());
  }

  @Test
  void anAcceptedQuoteIsBilled() {
    Invoice invoice = books.billed(Books.SHARED, Books.buyer("AT", ""));
    var document = invoice.document();
    assertEquals("000001", invoice.number().text());
    assertEquals(LocalDate.of(2026, 3, 2), document.span().issued());
    assertEquals(LocalDate.of(2026, 4, 1), document.span().due());
    assertEquals(
        "2250.00 450.00 2700.00",
        document.totals().net().text()
            + " "
            + document.totals().tax().text()
            + " "
            + document.totals().gross().text());
  }

  @Test
  void toldAgainItDoesNothing() {
    Event accepted = books.agree(Books.SHARED, Books.buyer("AT", ""));
    for (int i = 0; i < 3; i++) {
      books.tell(accepted);
      books.clock.forward(Duration.ofDays(40));
    }
    assertEquals(1, books.invoices.series().last());
  }

  @Test
  void aLostDiscountIsBilledBesideTheFee() {
    Event accepted = books.agree(Books.SHARED, Books.buyer("AT", ""));
    Event changed = books.change(accepted, new Consents(false, true, 60));
    books.tell(changed);
    books.tell(accepted);
    assertEquals(
        List.of("1 2250.00", "2 2250.00"),
        of(accepted).stream()
            .map(
                one ->
                    one.document().origin().charge() + " " + one.document().totals().net().text())
            .toList());
  }

  @Test
  void whatSaysNothingOfAChargeIsPassedOver() {
    Event accepted = books.agree(Books.SILENT, Books.buyer("AT", ""));
    books.tell(books.change(accepted, new Consents(true, false, 10)));
    assertEquals(0, books.invoices.series().last());
  }

  @Test
  void whoIsAlwaysOvertakenFailsSoThatItIsToldAgain() {
    Event accepted = books.agree(Books.SHARED, Books.buyer("AT", ""));
    var issuing = books.issuing(new InMemoryInvoices(books.trail, () -> true), books.clock);
    assertThrows(IllegalStateException.class, () -> issuing.after(accepted));
  }
}
