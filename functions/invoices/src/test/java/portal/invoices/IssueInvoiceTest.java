package portal.invoices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import portal.invoicing.Invoice;
import portal.pricing.Consents;
import portal.testing.tables.Faults;
import portal.trail.Event;

final class IssueInvoiceTest {
  private final Accounts accounts = new Accounts();

  private List<Invoice> of(Event event) {
    return accounts.invoices.ofCase(event.aggregate().own());
  }

  @Test
  void anAcceptedQuoteIsBilled() {
    Invoice invoice = accounts.billed(Accounts.SHARED, Accounts.buyer("AT", ""));
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
    Event accepted = accounts.agree(Accounts.SHARED, Accounts.buyer("AT", ""));
    for (int i = 0; i < 3; i++) {
      accounts.tell(accepted);
      accounts.clock.forward(Duration.ofDays(40));
    }
    assertEquals(1, accounts.invoices.series().last());
  }

  @Test
  void aLostDiscountIsBilledBesideTheFee() {
    Event accepted = accounts.agree(Accounts.SHARED, Accounts.buyer("AT", ""));
    Event changed = accounts.change(accepted, new Consents(false, false, 60));
    accounts.tell(changed);
    accounts.tell(accepted);
    assertEquals(
        List.of("1 2250.00", "2 2250.00"),
        of(accepted).stream()
            .map(
                one ->
                    one.document().origin().charge() + " " + one.document().totals().net().text())
            .toList());
  }

  /** What a sweep asks: of each charge, and of nothing that owes nothing. */
  @Test
  void whatIsOwedIsKnownToBeBilledOrNot() {
    Event accepted = accounts.agree(Accounts.SHARED, Accounts.buyer("AT", ""));
    Event changed = accounts.change(accepted, new Consents(false, false, 60));
    var issuing = accounts.issuing(accounts.invoices, accounts.clock);
    var billed = new BilledCharges(accounts.invoices);
    assertFalse(billed.haveThatOf(accepted));
    issuing.after(accepted);
    assertTrue(billed.haveThatOf(accepted));
    assertTrue(billed.haveThatOf(changed), "both charges were billed by then");
    Event silent = accounts.agree(Accounts.SILENT, Accounts.buyer("AT", ""));
    assertTrue(billed.haveThatOf(accounts.change(silent, new Consents(true, false, 10))));
  }

  @Test
  void whatSaysNothingOfAChargeIsPassedOver() {
    Event accepted = accounts.agree(Accounts.SILENT, Accounts.buyer("AT", ""));
    accounts.tell(accounts.change(accepted, new Consents(true, false, 10)));
    assertEquals(0, accounts.invoices.series().last());
  }

  @Test
  void whoIsAlwaysOvertakenFailsSoThatItIsToldAgain() {
    Event accepted = accounts.agree(Accounts.SHARED, Accounts.buyer("AT", ""));
    var issuing = accounts.issuing(accounts.invoices, accounts.clock);
    accounts.stores.faults().chance(Faults.Kind.CONFLICT, 1);
    assertThrows(IllegalStateException.class, () -> issuing.after(accepted));
  }
}
