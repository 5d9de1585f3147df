package portal.trail.tables;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
import portal.trail.Journal;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/**
 * The append-only table of events. Key: aggregate, version of ten digits. Index {@code byDay}: UTC
 * day, then time. Its stream is the outbox.
 */
public final class EventsTable implements History, Journal {
  /** Both keys of the row that stands for an event which is told once more. */
  private static final String AGAIN = "again";

  private final DynamoDbClient dynamo;
  private final Table table;

  @Inject
  EventsTable(DynamoDbClient dynamo, Host host) {
    this.dynamo = dynamo;
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

  @Override
  public Stream<Event> between(Instant from, Instant to) {
    return utcDay(from).datesUntil(utcDay(to).plusDays(1)).flatMap(day -> between(day, from, to));
  }

  private Stream<Event> between(LocalDate day, Instant from, Instant to) {
    var values =
        Map.of(
            ":day", Item.ofText(day),
            ":from", Item.ofText(Item.sortable(from)),
            ":to", Item.ofText(Item.sortable(to)));
    // A position goes on after its instant, so that none is the end itself.
    return dynamo
        .queryPaginator(
            query ->
                query
                    .tableName(table.name())
                    .indexName("byDay")
                    .keyConditionExpression("#day = :day AND #position BETWEEN :from AND :to")
                    .expressionAttributeNames(Map.of("#day", "day", "#position", "position"))
                    .expressionAttributeValues(values))
        .items()
        .stream()
        .map(EventsTable::decode);
  }

  private static LocalDate utcDay(Instant at) {
    return at.atOffset(ZoneOffset.UTC).toLocalDate();
  }

  /**
   * A row whose change tells of an event once more, by the way of all events. It is one, written
   * over and over; its keys are its own, and what the event's were it says beside them.
   */
  public PutItemRequest again(Event event) {
    Map<String, AttributeValue> item = new HashMap<>(encode(event));
    item.keySet().removeAll(Set.of("day", "position"));
    item.put("aggregate", item.get("pk"));
    item.put("version", item.get("sk"));
    item.putAll(Table.key(AGAIN, AGAIN));
    return PutItemRequest.builder().tableName(table.name()).item(item).build();
  }

  /**
   * The event that the portal bus tells of, for the first time or again.
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
        new AggregateId(item.optionalText("aggregate").orElseGet(() -> item.text("pk"))),
        Long.parseLong(item.optionalText("version").orElseGet(() -> item.text("sk"))),
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
