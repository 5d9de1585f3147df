package portal.materials;

import portal.aws.EventFunction;
import portal.aws.Host;
import portal.json.JsonObject;
import portal.trail.tables.EventsTable;

/** Told that a time has come at which a code or what was handed in is to be looked at. */
public final class HearMaterialDeadlineHandler extends EventFunction {
  private final HearMaterialDeadline hearMaterialDeadline;

  public HearMaterialDeadlineHandler() {
    this(Host.ofProcess());
    primeWith(HearMaterialDeadlineHandler::new);
  }

  public HearMaterialDeadlineHandler(Host host) {
    this(DaggerMaterialsComponent.factory().create(host).hearMaterialDeadline());
  }

  HearMaterialDeadlineHandler(HearMaterialDeadline hearMaterialDeadline) {
    this.hearMaterialDeadline = hearMaterialDeadline;
  }

  @Override
  protected void take(JsonObject event) {
    hearMaterialDeadline.of(EventsTable.told(event));
  }
}
