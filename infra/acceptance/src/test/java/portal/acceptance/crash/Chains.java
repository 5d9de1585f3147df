package portal.acceptance.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import portal.acceptance.tables.TableNames;
import portal.aws.Item;
import portal.local.LocalPortal;
import portal.trail.Event;
import portal.trail.Head;
import portal.trail.tables.EventsTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads chains and states from the tables and holds one against the other. */
public final class Chains {
  private Chains() {}

  /** A case's chain and its state. */
  public static void checkCase(LocalPortal portal, String reference) {
    check(portal, "case#" + reference, TableNames.of("Cases"), key(reference, "case"));
  }

  /** The chain of an aggregate, and the state item at this key of this table. */
  public static void check(
      LocalPortal portal, String aggregate, String table, Map<String, AttributeValue> key) {
    Head head = Head.NONE;
    for (Event event : chain(portal, aggregate)) {
      assertTrue(event.follows(head), aggregate + " is broken at " + event.version());
      head = event.head();
    }
    DynamoDbClient dynamo = portal.tables().client();
    Item state = new Item(dynamo.getItem(get -> get.tableName(table).key(key)).item());
    assertEquals(
        head,
        new Head(state.number("version"), state.text("hash")),
        "State and chain of " + aggregate + " have parted");
  }

  public static Map<String, AttributeValue> key(String partition, String sort) {
    return Map.of("pk", Item.ofText(partition), "sk", Item.ofText(sort));
  }

  public static Map<String, AttributeValue> key(String partition) {
    return Map.of("pk", Item.ofText(partition));
  }

  public static List<Event> chain(LocalPortal portal, String aggregate) {
    return portal
        .tables()
        .client()
        .queryPaginator(
            query ->
                query
                    .tableName(TableNames.of("Events"))
                    .consistentRead(true)
                    .keyConditionExpression("pk = :pk")
                    .expressionAttributeValues(Map.of(":pk", Item.ofText(aggregate))))
        .items()
        .stream()
        .map(EventsTable::decode)
        .toList();
  }
}
