package portal.enquiries;

import portal.http.HttpFunction;

/** What anyone may do: enquire, and ask for a lost link. */
public final class VisitorEnquiriesHandler extends HttpFunction {

  public VisitorEnquiriesHandler() {
    super(host -> DaggerEnquiriesComponent.factory().create(host).visitorRoutes().all());
  }
}
