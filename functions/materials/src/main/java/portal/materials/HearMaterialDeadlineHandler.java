package portal.materials;

import portal.aws.EventFunction;
import portal.trail.tables.EventsTable;

/** Told that a time has come at which a code or what was handed in is to be looked at. */
public final class HearMaterialDeadlineHandler extends EventFunction {

  public HearMaterialDeadlineHandler() {
    super(
        EventsTable::told,
        host -> DaggerMaterialsComponent.factory().create(host).hearMaterialDeadline()::of);
  }
}
