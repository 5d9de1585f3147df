package portal.notifications;

import java.util.Map;
import java.util.function.Consumer;
import portal.aws.EventFunction;
import portal.aws.Item;
import portal.aws.StreamImage;
import portal.json.JsonObject;
import portal.trail.AggregateId;
import portal.trail.tables.EventsTable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Told by the portal bus of what has happened: queues the mails that follow. */
public final class QueueMailHandler extends EventFunction {

  public QueueMailHandler() {
    super(host -> queueing(DaggerNotificationsComponent.factory().create(host).queueMail()));
  }

  /** All events come, and most lead to no mail; those are not even read. */
  static Consumer<JsonObject> queueing(QueueMail queueMail) {
    return event -> {
      String type = event.text("detail-type").orElse("");
      if (type.equals("TrailAltered")) {
        Item keys = new Item(keys(event));
        queueMail.alarm(new AggregateId(keys.text("pk")), keys.text("sk"));
      } else if (queueMail.hears(type)) {
        queueMail.queue(EventsTable.told(event));
      }
    };
  }

  private static Map<String, AttributeValue> keys(JsonObject event) {
    return event
        .object("detail")
        .flatMap(detail -> detail.object("dynamodb"))
        .flatMap(change -> change.object("Keys"))
        .map(StreamImage::item)
        .orElseThrow(() -> new IllegalStateException("Not a change of the trail"));
  }
}
