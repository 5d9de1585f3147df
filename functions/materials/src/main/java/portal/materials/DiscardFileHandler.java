package portal.materials;

import portal.aws.EventFunction;
import portal.aws.Host;
import portal.json.JsonObject;
import portal.trail.tables.EventsTable;

/** Told of a file that was rejected or taken back: deletes what was stored of it. */
public final class DiscardFileHandler extends EventFunction {
  private final DiscardFile discardFile;

  public DiscardFileHandler() {
    this(Host.ofProcess());
    primeWith(DiscardFileHandler::new);
  }

  public DiscardFileHandler(Host host) {
    this(DaggerMaterialsComponent.factory().create(host).discardFile());
  }

  DiscardFileHandler(DiscardFile discardFile) {
    this.discardFile = discardFile;
  }

  @Override
  protected void take(JsonObject event) {
    discardFile.after(EventsTable.told(event));
  }
}
