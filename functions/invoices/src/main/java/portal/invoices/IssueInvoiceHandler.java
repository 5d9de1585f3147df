package portal.invoices;

import portal.aws.EventFunction;
import portal.aws.Host;
import portal.aws.StreamImage;
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
    JsonObject image =
        event
            .object("detail")
            .flatMap(detail -> detail.object("dynamodb"))
            .flatMap(change -> change.object("NewImage"))
            .orElseThrow(() -> new IllegalStateException("Not a change of the trail"));
    issueInvoice.after(EventsTable.decode(StreamImage.item(image)));
  }
}
