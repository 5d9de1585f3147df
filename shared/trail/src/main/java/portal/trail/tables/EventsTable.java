package portal.trail.tables;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.Item;
import portal.aws.StreamImage;
import portal.aws.tables.Table;
import portal.aws.tables.Write;
import portal.json.JsonObject;
import portal.trail.AggregateId;
import portal.trail.Event;
import portal.trail.History;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The append-only table of events. Key: aggregate, version of ten digits. Index {@code byDay}: UTC
 * day, then time. Its stream is the outbox.
 */
public final class EventsTable implements History {
  private final Table table;

  @Inject
  EventsTable(DynamoDbClient dynamo, Host host) {
    this.table = new Table(dynamo, host.variable("EVENTS_TABLE"));
  }

  /** Appends within a transaction, if the version is still free. */
  Write append(Event event) {
    return Write.create("event", table.name(), encode(event));
  }

  @Override
  public List<Event> of(AggregateId aggregate) {
    return table.all(aggregate.value()).map(EventsTable::decode).toList();
  }

  /**
   * The event that the portal bus tells of.
   *
   * @throws IllegalStateException if it tells of something else
   */
  public static Event told(JsonObject busEvent) {
    JsonObject image =
        busEvent
            .object("detail")
            .flatMap(detail -> detail.object("dynamodb"))
            .flatMap(change -> change.object("NewImage"))
            .orElseThrow(() -> new IllegalStateException("Not a change of the trail"));
    return decode(StreamImage.item(image));
  }

  /** Reads an item, or a stream's image of one. */
  public static Event decode(Map<String, AttributeValue> attributes) {
    return decode(new Item(attributes));
  }

  private static Event decode(Item item) {
    return new Event(
        new AggregateId(item.text("pk")),
        Long.parseLong(item.text("sk")),
        item.text("type"),
        Instant.parse(item.text("at")),
        item.text("body"),
        item.text("hash"));
  }

  private static Map<String, AttributeValue> encode(Event event) {
    String version = "%010d".formatted(event.version());
    return Item.builder()
        .put("pk", event.aggregate().value())
        .put("sk", version)
        .put("type", event.type())
        .put("at", event.at())
        .put("day", event.at().atOffset(ZoneOffset.UTC).toLocalDate())
        .put(
            "position", Item.sortable(event.at()) + "#" + event.aggregate().value() + "#" + version)
        .put("body", event.body())
        .put("hash", event.hash())
        .build();
  }
}
