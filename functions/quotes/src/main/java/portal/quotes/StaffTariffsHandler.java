package portal.quotes;

import portal.aws.Host;
import portal.http.HttpFunction;

/** What finance does with prices: publish tariffs and free offers. */
public final class StaffTariffsHandler extends HttpFunction {

  public StaffTariffsHandler() {
    this(Host.ofProcess());
    primeWith(StaffTariffsHandler::new);
  }

  public StaffTariffsHandler(Host host) {
    this(DaggerQuotesComponent.factory().create(host).staffRoutes());
  }

  StaffTariffsHandler(StaffRoutes routes) {
    super(routes.all());
  }
}
