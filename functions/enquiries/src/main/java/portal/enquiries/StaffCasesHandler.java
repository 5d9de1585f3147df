package portal.enquiries;

import portal.http.HttpFunction;

/** What staff do with cases: list, read, ask, decide. */
public final class StaffCasesHandler extends HttpFunction {

  public StaffCasesHandler() {
    super(host -> DaggerEnquiriesComponent.factory().create(host).staffRoutes().all());
  }
}
