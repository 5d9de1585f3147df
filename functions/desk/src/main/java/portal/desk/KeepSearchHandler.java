package portal.desk;

import portal.aws.EventFunction;
import portal.aws.Host;
import portal.json.JsonObject;
import portal.trail.tables.EventsTable;

/** Told by the portal bus of what moved: keeps the words of an aggregate. */
public final class KeepSearchHandler extends EventFunction {
  private final KeepSearch keepSearch;

  public KeepSearchHandler() {
    this(Host.ofProcess());
    primeWith(KeepSearchHandler::new);
  }

  public KeepSearchHandler(Host host) {
    this(DaggerDeskComponent.factory().create(host).keepSearch());
  }

  KeepSearchHandler(KeepSearch keepSearch) {
    this.keepSearch = keepSearch;
  }

  @Override
  protected void take(JsonObject event) {
    keepSearch.after(EventsTable.told(event));
  }
}
