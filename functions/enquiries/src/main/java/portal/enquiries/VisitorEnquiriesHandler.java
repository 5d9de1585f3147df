package portal.enquiries;

import portal.aws.Host;
import portal.http.HttpFunction;

/** What anyone may do: enquire, and ask for a lost link. */
public final class VisitorEnquiriesHandler extends HttpFunction {

  public VisitorEnquiriesHandler() {
    this(Host.ofProcess());
    primeWith(VisitorEnquiriesHandler::new);
  }

  public VisitorEnquiriesHandler(Host host) {
    this(DaggerEnquiriesComponent.factory().create(host).visitorRoutes());
  }

  VisitorEnquiriesHandler(VisitorRoutes routes) {
    super(routes.all());
  }
}
