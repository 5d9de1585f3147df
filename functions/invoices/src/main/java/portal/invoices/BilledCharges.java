package portal.invoices;

import javax.inject.Inject;
import portal.invoicing.InvoiceChange.ChargeKey;
import portal.invoicing.Invoices;
import portal.trail.Event;

/** What {@link IssueInvoice} has done, to be looked for. */
final class BilledCharges {
  private final Invoices invoices;

  @Inject
  BilledCharges(Invoices invoices) {
    this.invoices = invoices;
  }

  /** Whether the charge that an event tells of was billed; of one that tells of none, yes. */
  boolean haveThatOf(Event event) {
    return event
        .data()
        .number("charge")
        .map(charge -> new ChargeKey(event.aggregate().own(), Math.toIntExact(charge)))
        .map(charge -> invoices.billed(charge).isPresent())
        .orElse(true);
  }
}
