package portal.invoices;

import portal.aws.EventFunction;
import portal.trail.tables.EventsTable;

/** Told by the portal bus of what a case owes: issues the invoices that it has not got yet. */
public final class IssueInvoiceHandler extends EventFunction {

  public IssueInvoiceHandler() {
    super(
        EventsTable::told,
        host -> DaggerInvoicesComponent.factory().create(host).issueInvoice()::after);
  }
}
