package portal.materials;

import portal.http.HttpFunction;

/** What anyone may do: redeem a code, check a file against a manifest. */
public final class VisitorInvitationsHandler extends HttpFunction {

  public VisitorInvitationsHandler() {
    super(host -> DaggerMaterialsComponent.factory().create(host).visitorRoutes().all());
  }
}
