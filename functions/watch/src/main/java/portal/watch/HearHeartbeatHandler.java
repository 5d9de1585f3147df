package portal.watch;

import java.time.Instant;
import portal.aws.EventFunction;
import portal.aws.Item;
import portal.aws.StreamImage;
import portal.json.JsonObject;

/** Told by the portal bus that a heartbeat has come back. */
public final class HearHeartbeatHandler extends EventFunction {

  public HearHeartbeatHandler() {
    super(
        HearHeartbeatHandler::at,
        host -> DaggerWatchComponent.factory().create(host).hearHeartbeat()::sent);
  }

  private static Instant at(JsonObject busEvent) {
    return busEvent
        .object("detail")
        .flatMap(detail -> detail.object("dynamodb"))
        .flatMap(change -> change.object("NewImage"))
        .map(StreamImage::item)
        .map(item -> new Item(item).instant("at"))
        .orElseThrow(() -> new IllegalStateException("Not a heartbeat"));
  }
}
