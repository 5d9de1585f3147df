package portal.materials;

import portal.aws.Host;
import portal.http.HttpFunction;

/** What anyone may do: redeem a code, check a file against a manifest. */
public final class VisitorInvitationsHandler extends HttpFunction {

  public VisitorInvitationsHandler() {
    this(Host.ofProcess());
    primeWith(VisitorInvitationsHandler::new);
  }

  public VisitorInvitationsHandler(Host host) {
    this(DaggerMaterialsComponent.factory().create(host).visitorRoutes());
  }

  VisitorInvitationsHandler(VisitorRoutes routes) {
    super(routes.all());
  }
}
