package portal.desk;

import portal.aws.EventFunction;
import portal.trail.tables.EventsTable;

/** Told by the portal bus of what moved: keeps the words of an aggregate. */
public final class KeepSearchHandler extends EventFunction {

  public KeepSearchHandler() {
    super(
        EventsTable::told, host -> DaggerDeskComponent.factory().create(host).keepSearch()::after);
  }
}
