package portal.materials;

import portal.aws.EventFunction;
import portal.trail.tables.EventsTable;

/** Told of the end of a case: sets the day on which its material is deleted. */
public final class PlanErasureHandler extends EventFunction {

  public PlanErasureHandler() {
    super(
        EventsTable::told,
        host -> DaggerMaterialsComponent.factory().create(host).planErasure()::after);
  }
}
