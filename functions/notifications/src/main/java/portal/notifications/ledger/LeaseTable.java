package portal.notifications.ledger;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import portal.aws.Item;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The one row of the ledger's table that says who may dispatch. */
final class LeaseTable {
  private static final Map<String, AttributeValue> KEY =
      Map.of("pk", Item.ofText("lease"), "sk", Item.ofText("dispatch"));

  private final DynamoDbClient dynamo;
  private final String table;

  LeaseTable(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
  }

  /** Takes it with the next fence, if nobody holds it now. */
  Optional<Lease> take(String owner, Instant now, Instant until) {
    var values =
        Map.of(
            ":owner", Item.ofText(owner),
            ":until", Item.ofText(Item.sortable(until)),
            ":now", Item.ofText(Item.sortable(now)),
            ":one", Item.ofNumber(1));
    try {
      var response =
          dynamo.updateItem(
              update ->
                  update
                      .tableName(table)
                      .key(KEY)
                      .updateExpression("SET #owner = :owner, #until = :until ADD fence :one")
                      .conditionExpression("attribute_not_exists(pk) OR #until <= :now")
                      .expressionAttributeNames(Map.of("#owner", "owner", "#until", "until"))
                      .expressionAttributeValues(values)
                      .returnValues("ALL_NEW"));
      return Optional.of(new Lease(owner, new Item(response.attributes()).number("fence"), until));
    } catch (ConditionalCheckFailedException held) {
      return Optional.empty();
    }
  }

  /** Gives it back, unless it has run out and somebody else holds it. */
  void giveBack(Lease lease, Instant now) {
    var values =
        Map.of(":now", Item.ofText(Item.sortable(now)), ":fence", Item.ofNumber(lease.fence()));
    try {
      dynamo.updateItem(
          update ->
              update
                  .tableName(table)
                  .key(KEY)
                  .updateExpression("SET #until = :now")
                  .conditionExpression("fence = :fence")
                  .expressionAttributeNames(Map.of("#until", "until"))
                  .expressionAttributeValues(values));
    } catch (ConditionalCheckFailedException takenOver) {
      // It is no longer ours to give back.
    }
  }

  /** Part of a transaction: nobody has taken it since. */
  TransactWriteItem holds(Lease lease) {
    return TransactWriteItem.builder()
        .conditionCheck(
            check ->
                check
                    .tableName(table)
                    .key(KEY)
                    .conditionExpression("fence = :fence")
                    .expressionAttributeValues(Map.of(":fence", Item.ofNumber(lease.fence()))))
        .build();
  }
}
