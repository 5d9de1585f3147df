package portal.desk;

import java.util.function.Consumer;
import portal.aws.EventFunction;
import portal.json.JsonObject;

/** Asked by whoever needs it: makes anew what is kept. Its schedule goes on with what was begun. */
public final class RebuildDeskHandler extends EventFunction {

  public RebuildDeskHandler() {
    super(host -> rebuilding(DaggerDeskComponent.factory().create(host).rebuildDesk()));
  }

  private static Consumer<JsonObject> rebuilding(RebuildDesk rebuildDesk) {
    return event -> {
      if (event.text("detail-type").isPresent()) {
        rebuildDesk.goOn();
      } else {
        rebuildDesk.run();
      }
    };
  }
}
