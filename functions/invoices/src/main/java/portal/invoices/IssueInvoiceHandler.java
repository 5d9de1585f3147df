package portal.invoices;

import portal.aws.EventFunction;
import portal.aws.Host;
import portal.json.JsonObject;
import portal.trail.tables.EventsTable;

/** Told by the portal bus of what a case owes: issues the invoices that it has not got yet. */
public final class IssueInvoiceHandler extends EventFunction {
  private final IssueInvoice issueInvoice;

  public IssueInvoiceHandler() {
    this(Host.ofProcess());
    primeWith(IssueInvoiceHandler::new);
  }

  public IssueInvoiceHandler(Host host) {
    this(DaggerInvoicesComponent.factory().create(host).issueInvoice());
  }

  IssueInvoiceHandler(IssueInvoice issueInvoice) {
    this.issueInvoice = issueInvoice;
  }

  @Override
  protected void take(JsonObject event) {
    issueInvoice.after(EventsTable.told(event));
  }
}
