package portal.documents;

import javax.inject.Inject;
import portal.invoicing.InvoiceNumber;
import portal.invoicing.Prints;
import portal.trail.Event;

/** What {@link PrintInvoice} has done, to be looked for. */
final class PrintedInvoices {
  private final Prints prints;

  @Inject
  PrintedInvoices(Prints prints) {
    this.prints = prints;
  }

  /** Whether what the event says was issued has been printed. */
  boolean haveThatOf(Event event) {
    return InvoiceNumber.parse(event.aggregate().own()).flatMap(prints::find).isPresent();
  }
}
