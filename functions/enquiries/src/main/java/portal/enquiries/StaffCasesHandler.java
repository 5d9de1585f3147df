package portal.enquiries;

import portal.aws.Host;
import portal.http.HttpFunction;

/** What staff do with cases: list, read, ask, decide. */
public final class StaffCasesHandler extends HttpFunction {

  public StaffCasesHandler() {
    this(Host.ofProcess());
    primeWith(StaffCasesHandler::new);
  }

  public StaffCasesHandler(Host host) {
    this(DaggerEnquiriesComponent.factory().create(host).staffRoutes());
  }

  StaffCasesHandler(StaffRoutes routes) {
    super(routes.all());
  }
}
