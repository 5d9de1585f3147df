package portal.materials;

import portal.http.HttpFunction;

/** What staff may do with what was handed in: look at it, declare it complete, reopen it. */
public final class StaffSubmissionsHandler extends HttpFunction {

  public StaffSubmissionsHandler() {
    super(host -> DaggerMaterialsComponent.factory().create(host).staffRoutes().all());
  }
}
