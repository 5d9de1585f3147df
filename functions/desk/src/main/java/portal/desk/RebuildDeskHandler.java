package portal.desk;

import portal.aws.EventFunction;
import portal.aws.Host;
import portal.json.JsonObject;

/** Asked by whoever needs it: makes anew what is kept. Its schedule goes on with what was begun. */
public final class RebuildDeskHandler extends EventFunction {
  private final RebuildDesk rebuildDesk;

  public RebuildDeskHandler() {
    this(Host.ofProcess());
    primeWith(RebuildDeskHandler::new);
  }

  public RebuildDeskHandler(Host host) {
    this(DaggerDeskComponent.factory().create(host).rebuildDesk());
  }

  RebuildDeskHandler(RebuildDesk rebuildDesk) {
    this.rebuildDesk = rebuildDesk;
  }

  @Override
  protected void take(JsonObject event) {
    if (event.text("detail-type").isPresent()) {
      rebuildDesk.goOn();
    } else {
      rebuildDesk.run();
    }
  }
}
