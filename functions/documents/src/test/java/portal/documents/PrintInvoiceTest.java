package portal.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import portal.aws.InstituteTime;
import portal.aws.Sha256;
import portal.invoicing.Invoice;
import portal.invoicing.InvoiceChange;
import portal.invoicing.Print;
import portal.invoicing.PrintName;
import portal.language.Language;
import portal.storage.SmallObjects.NoObject;
import portal.stores.InMemoryPrints;
import portal.stores.Stores;
import portal.testing.Hosts;
import portal.testing.ManualClock;
import portal.testing.tables.Faults;
import portal.trail.AggregateId;
import portal.trail.Attempts;
import portal.trail.Event;

final class PrintInvoiceTest {
  private final ManualClock clock = new ManualClock(Bills.NOW);
  private final Stores stores = new Stores(Hosts.at(clock, 1));
  private final InMemoryPrints objects = new InMemoryPrints();
  private final PrintInvoice printing =
      new PrintInvoice(
          stores.invoices(),
          stores.prints(),
          objects,
          new InstituteTime(Hosts.at(clock, 1)),
          new Attempts(_ -> {}));
  private final PrintedInvoices printed = new PrintedInvoices(stores.prints());

  private InvoiceChange billed() {
    InvoiceChange change = Bills.bill(stores.invoices().series(), Language.DE);
    assertTrue(stores.invoices().store(change).isStored());
    return change;
  }

  private byte[] kept(Invoice invoice) {
    return objects.read(PrintName.of(invoice.number()).key(), Print.MOST_BYTES);
  }

  private List<Event> told(Invoice invoice) {
    return stores.history(new AggregateId("print#" + invoice.number().text()));
  }

  @Test
  void whatIsIssuedIsPrintedKeptAndTold() {
    InvoiceChange change = billed();
    Event issued = change.events().getFirst();
    assertFalse(printed.haveThatOf(issued));
    printing.after(issued);
    assertTrue(printed.haveThatOf(issued));
    Print print = stores.prints().find(change.first().number()).orElseThrow();
    assertEquals(Sha256.hex(kept(change.first())), print.sha256());
    assertEquals(kept(change.first()).length, print.length());
    Event event = told(change.first()).getFirst();
    assertEquals("InvoicePrinted", event.type());
    assertEquals(print.sha256(), event.data().text("sha256").orElseThrow());
    assertEquals("C-7K2MXQ4RWD", event.data().text("case").orElseThrow());
  }

  @Test
  void toldAgainItDoesNothing() {
    InvoiceChange change = billed();
    for (int i = 0; i < 3; i++) {
      printing.after(change.events().getFirst());
      clock.forward(Duration.ofDays(400));
    }
    assertEquals(1, told(change.first()).size());
  }

  /** Whoever died after the file was put, by a program of before: the file stays as it is. */
  @Test
  void whatWasPutBeforeIsTakenAsItIs() {
    InvoiceChange change = billed();
    byte[] before = "an earlier print".getBytes(StandardCharsets.US_ASCII);
    objects.put(PrintName.of(change.first().number()).key(), Print.TYPE, before);
    printing.after(change.events().getFirst());
    assertArrayEquals(before, kept(change.first()));
    assertEquals(
        Sha256.hex(before), stores.prints().find(change.first().number()).orElseThrow().sha256());
  }

  @Test
  void whereTheStorageIsAwayNothingIsTold() {
    InvoiceChange change = billed();
    objects.away(true);
    assertThrows(NoObject.class, () -> printing.after(change.events().getFirst()));
    assertEquals(List.of(), told(change.first()));
    objects.away(false);
    printing.after(change.events().getFirst());
    assertEquals(1, told(change.first()).size());
  }

  @Test
  void whoIsOvertakenWhileStoringTriesAgain() {
    InvoiceChange change = billed();
    stores.faults().chance(Faults.Kind.CONFLICT, 0.5);
    printing.after(change.events().getFirst());
    stores.faults().chance(Faults.Kind.CONFLICT, 0);
    assertEquals(1, told(change.first()).size());
  }
}
