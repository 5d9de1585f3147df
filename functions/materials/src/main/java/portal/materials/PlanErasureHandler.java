package portal.materials;

import portal.aws.EventFunction;
import portal.aws.Host;
import portal.json.JsonObject;
import portal.trail.tables.EventsTable;

/** Told of the end of a case: sets the day on which its material is deleted. */
public final class PlanErasureHandler extends EventFunction {
  private final PlanErasure planErasure;

  public PlanErasureHandler() {
    this(Host.ofProcess());
    primeWith(PlanErasureHandler::new);
  }

  public PlanErasureHandler(Host host) {
    this(DaggerMaterialsComponent.factory().create(host).planErasure());
  }

  PlanErasureHandler(PlanErasure planErasure) {
    this.planErasure = planErasure;
  }

  @Override
  protected void take(JsonObject event) {
    planErasure.after(EventsTable.told(event));
  }
}
