package portal.quotes;

import portal.http.HttpFunction;

/** What finance does with prices: publish tariffs and free offers. */
public final class StaffTariffsHandler extends HttpFunction {

  public StaffTariffsHandler() {
    super(host -> DaggerQuotesComponent.factory().create(host).staffRoutes().all());
  }
}
