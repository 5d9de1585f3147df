package portal.materials;

import portal.aws.Host;
import portal.http.HttpFunction;

/** What staff may do with what was handed in: look at it, declare it complete, reopen it. */
public final class StaffSubmissionsHandler extends HttpFunction {

  public StaffSubmissionsHandler() {
    this(Host.ofProcess());
    primeWith(StaffSubmissionsHandler::new);
  }

  public StaffSubmissionsHandler(Host host) {
    this(DaggerMaterialsComponent.factory().create(host).staffRoutes());
  }

  StaffSubmissionsHandler(StaffRoutes routes) {
    super(routes.all());
  }
}
