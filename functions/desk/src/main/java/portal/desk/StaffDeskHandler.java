package portal.desk;

import portal.http.HttpFunction;

/** What staff read of the desk: what waits for them, and what they search for. */
public final class StaffDeskHandler extends HttpFunction {

  public StaffDeskHandler() {
    super(host -> DaggerDeskComponent.factory().create(host).routes().all());
  }
}
