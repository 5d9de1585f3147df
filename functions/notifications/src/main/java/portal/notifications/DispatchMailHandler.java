package portal.notifications;

import java.util.List;
import java.util.Optional;
import portal.aws.EventFunction;
import portal.aws.Item;
import portal.aws.StreamImage;
import portal.json.Json;
import portal.json.JsonObject;
import portal.notifications.ledger.MailKey;

/** Woken by fresh rows of the ledger and every minute: sends what is due. */
public final class DispatchMailHandler extends EventFunction {

  public DispatchMailHandler() {
    super(
        DispatchMailHandler::keys,
        host -> DaggerNotificationsComponent.factory().create(host).dispatchMail()::run);
  }

  private static List<MailKey> keys(JsonObject event) {
    return event.array("Records").stream()
        .map(DispatchMailHandler::key)
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<MailKey> key(Json record) {
    return record instanceof JsonObject object
        ? object
            .object("dynamodb")
            .flatMap(change -> change.object("Keys"))
            .map(StreamImage::item)
            .map(Item::new)
            .flatMap(keys -> MailKey.ofRow(keys.text("pk"), keys.text("sk")))
        : Optional.empty();
  }
}
