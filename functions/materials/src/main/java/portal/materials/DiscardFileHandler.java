package portal.materials;

import portal.aws.EventFunction;
import portal.trail.tables.EventsTable;

/** Told of a file that was rejected or taken back: deletes what was stored of it. */
public final class DiscardFileHandler extends EventFunction {

  public DiscardFileHandler() {
    super(
        EventsTable::told,
        host -> DaggerMaterialsComponent.factory().create(host).discardFile()::after);
  }
}
