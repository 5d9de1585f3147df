package portal.documents;

import javax.inject.Inject;
import portal.aws.InstituteTime;
import portal.aws.Sha256;
import portal.documents.paper.InvoiceLetter;
import portal.invoicing.Invoice;
import portal.invoicing.InvoiceNumber;
import portal.invoicing.Invoices;
import portal.invoicing.Print;
import portal.invoicing.PrintName;
import portal.invoicing.Prints;
import portal.invoicing.sheet.Sheet;
import portal.storage.SmallObjects;
import portal.trail.Attempts;
import portal.trail.Event;

/**
 * Prints an invoice or credit note once it is issued; told of it again, does nothing. What was put
 * and never told of is taken as it lies there: whoever sees a print sees the one that was mailed.
 */
final class PrintInvoice {
  private final Invoices invoices;
  private final Prints prints;
  private final SmallObjects objects;
  private final InstituteTime time;
  private final Attempts attempts;

  @Inject
  PrintInvoice(
      Invoices invoices,
      Prints prints,
      SmallObjects objects,
      InstituteTime time,
      Attempts attempts) {
    this.invoices = invoices;
    this.prints = prints;
    this.objects = objects;
    this.time = time;
    this.attempts = attempts;
  }

  /** Prints what the event says was issued. */
  void after(Event event) {
    InvoiceNumber number = number(event);
    if (prints.find(number).isEmpty()) {
      print(invoices.find(number).orElseThrow(() -> new IllegalStateException("No such invoice")));
    }
  }

  private void print(Invoice issued) {
    byte[] kept = kept(issued);
    Print.Made made = Print.Made.of(issued, Sha256.hex(kept), kept.length, time.now());
    attempts.ofEvent(
        () -> prints.store(made).isStored() || prints.find(issued.number()).isPresent());
  }

  /** The bytes that are kept of it: new ones, unless somebody came before. */
  private byte[] kept(Invoice issued) {
    String key = PrintName.of(issued.number()).key();
    byte[] printed = InvoiceLetter.of(new Sheet(issued), new EInvoice(issued).xml());
    return objects.put(key, Print.TYPE, printed) ? printed : objects.read(key, Print.MOST_BYTES);
  }

  private static InvoiceNumber number(Event event) {
    return InvoiceNumber.parse(event.aggregate().own())
        .orElseThrow(() -> new IllegalStateException("Not about an invoice"));
  }
}
