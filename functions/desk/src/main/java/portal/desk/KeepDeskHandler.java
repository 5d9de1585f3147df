package portal.desk;

import portal.aws.EventFunction;
import portal.aws.Host;
import portal.json.JsonObject;
import portal.trail.tables.EventsTable;

/** Told by the portal bus of what moved: keeps what waits of an aggregate. */
public final class KeepDeskHandler extends EventFunction {
  private final KeepDesk keepDesk;

  public KeepDeskHandler() {
    this(Host.ofProcess());
    primeWith(KeepDeskHandler::new);
  }

  public KeepDeskHandler(Host host) {
    this(DaggerDeskComponent.factory().create(host).keepDesk());
  }

  KeepDeskHandler(KeepDesk keepDesk) {
    this.keepDesk = keepDesk;
  }

  @Override
  protected void take(JsonObject event) {
    keepDesk.after(EventsTable.told(event));
  }
}
