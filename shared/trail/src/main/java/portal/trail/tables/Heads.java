package portal.trail.tables;

import java.util.Map;
import portal.aws.Item;
import portal.trail.Head;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Puts state items, whose {@code version} and {@code hash} are the head of their chain. */
public final class Heads {
  private Heads() {}

  /**
   * Puts the whole item within a transaction, if its head is still {@code before}. An update would
   * have to remove what the next state does not have.
   */
  public static TransactWriteItem put(String table, Map<String, AttributeValue> item, Head before) {
    return TransactWriteItem.builder()
        .put(
            put -> {
              put.tableName(table).item(item);
              if (before.equals(Head.NONE)) {
                put.conditionExpression("attribute_not_exists(pk)");
              } else {
                put.conditionExpression("#version = :version AND #hash = :hash")
                    .expressionAttributeNames(Map.of("#version", "version", "#hash", "hash"))
                    .expressionAttributeValues(
                        Map.of(
                            ":version", Item.ofNumber(before.version()),
                            ":hash", Item.ofText(before.hash())));
              }
            })
        .build();
  }
}
