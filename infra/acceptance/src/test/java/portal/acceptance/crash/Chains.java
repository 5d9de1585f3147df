package portal.acceptance.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import portal.aws.Item;
import portal.local.LocalPortal;
import portal.trail.Event;
import portal.trail.Head;
import portal.trail.tables.EventsTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Reads a case's chain and state from the tables and holds one against the other. */
final class Chains {
  private Chains() {}

  static void check(LocalPortal portal, String reference) {
    DynamoDbClient dynamo = portal.tables().client();
    var events =
        dynamo.query(
            query ->
                query
                    .tableName("portal-Events")
                    .consistentRead(true)
                    .keyConditionExpression("pk = :pk")
                    .expressionAttributeValues(Map.of(":pk", Item.ofText("case#" + reference))));
    Head head = Head.NONE;
    for (var item : events.items()) {
      Event event = EventsTable.decode(item);
      assertTrue(event.follows(head), "The chain is broken at " + event.version());
      head = event.head();
    }
    var key = Map.of("pk", Item.ofText(reference), "sk", Item.ofText("case"));
    Item state = new Item(dynamo.getItem(get -> get.tableName("portal-Cases").key(key)).item());
    assertEquals(
        head, new Head(state.number("version"), state.text("hash")), "State and chain have parted");
  }
}
