package portal.invoices;

import portal.http.HttpFunction;

/** What staff do with invoices and taxes: list, read, mark paid, credit, export, publish. */
public final class StaffInvoicesHandler extends HttpFunction {

  public StaffInvoicesHandler() {
    super(host -> DaggerInvoicesComponent.factory().create(host).staffRoutes().all());
  }
}
