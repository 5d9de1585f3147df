package portal.quotes;

import portal.http.HttpFunction;

/** What anyone may ask: what things cost. */
public final class VisitorQuotesHandler extends HttpFunction {

  public VisitorQuotesHandler() {
    super(host -> DaggerQuotesComponent.factory().create(host).visitorRoutes().all());
  }
}
