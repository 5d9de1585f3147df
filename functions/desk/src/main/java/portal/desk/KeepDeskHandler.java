package portal.desk;

import portal.aws.EventFunction;
import portal.trail.tables.EventsTable;

/** Told by the portal bus of what moved: keeps what waits of an aggregate. */
public final class KeepDeskHandler extends EventFunction {

  public KeepDeskHandler() {
    super(EventsTable::told, host -> DaggerDeskComponent.factory().create(host).keepDesk()::after);
  }
}
