package portal.quotes;

import portal.aws.Host;
import portal.http.HttpFunction;

/** What anyone may ask: what things cost. */
public final class VisitorQuotesHandler extends HttpFunction {

  public VisitorQuotesHandler() {
    this(Host.ofProcess());
    primeWith(VisitorQuotesHandler::new);
  }

  public VisitorQuotesHandler(Host host) {
    this(DaggerQuotesComponent.factory().create(host).visitorRoutes());
  }

  VisitorQuotesHandler(VisitorRoutes routes) {
    super(routes.all());
  }
}
