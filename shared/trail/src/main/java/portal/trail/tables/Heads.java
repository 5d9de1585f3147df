package portal.trail.tables;

import java.util.Map;
import portal.aws.Item;
import portal.trail.Head;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Puts state items, whose {@code version} and {@code hash} are the head of their chain. */
public final class Heads {
  private static final String IS_STILL = "#version = :version AND #hash = :hash";
  private static final Map<String, String> NAMES = Map.of("#version", "version", "#hash", "hash");

  private Heads() {}

  private static Map<String, AttributeValue> values(Head head) {
    return Map.of(":version", Item.ofNumber(head.version()), ":hash", Item.ofText(head.hash()));
  }

  /** Lets a transaction through only if the item's head still is this. */
  public static TransactWriteItem check(String table, Map<String, AttributeValue> key, Head seen) {
    return TransactWriteItem.builder()
        .conditionCheck(
            check ->
                check
                    .tableName(table)
                    .key(key)
                    .conditionExpression(IS_STILL)
                    .expressionAttributeNames(NAMES)
                    .expressionAttributeValues(values(seen)))
        .build();
  }

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
                put.conditionExpression(IS_STILL)
                    .expressionAttributeNames(NAMES)
                    .expressionAttributeValues(values(before));
              }
            })
        .build();
  }
}
