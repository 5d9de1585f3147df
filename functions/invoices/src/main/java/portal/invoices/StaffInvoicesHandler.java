package portal.invoices;

import portal.aws.Host;
import portal.http.HttpFunction;

/** What staff do with invoices and taxes: list, read, mark paid, credit, export, publish. */
public final class StaffInvoicesHandler extends HttpFunction {

  public StaffInvoicesHandler() {
    this(Host.ofProcess());
    primeWith(StaffInvoicesHandler::new);
  }

  public StaffInvoicesHandler(Host host) {
    this(DaggerInvoicesComponent.factory().create(host).staffRoutes());
  }

  StaffInvoicesHandler(StaffRoutes routes) {
    super(routes.all());
  }
}
