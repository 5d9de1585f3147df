package portal.aws.tables;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.util.DefaultSdkAutoConstructMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * One item's part of a transaction.
 *
 * @param label says what its condition stands for; it comes back if the condition fails
 * @param table the item's table
 * @param key the attributes of the item's key, {@code pk} and where the table has one {@code sk}
 * @param bytes about what it adds to the transaction's size
 */
public record Write(
    String label,
    String table,
    Map<String, AttributeValue> key,
    int bytes,
    TransactWriteItem action) {

  /** Puts an item where none is. */
  public static Write create(String label, String table, Map<String, AttributeValue> item) {
    return put(label, table, item, Condition.ABSENT);
  }

  /** Puts an item, in place of what is there if that meets the condition. */
  public static Write put(
      String label, String table, Map<String, AttributeValue> item, Condition condition) {
    TransactWriteItem action =
        TransactWriteItem.builder()
            .put(
                put ->
                    put.tableName(table)
                        .item(item)
                        .conditionExpression(orAbsent(condition.expression()))
                        .expressionAttributeNames(orAbsent(condition.names()))
                        .expressionAttributeValues(orAbsent(condition.values())))
            .build();
    return new Write(label, table, keyOf(item), ItemSize.of(item), action);
  }

  /** Writes nothing, and lets the others through only if the item meets the condition. */
  public static Write check(
      String label, String table, Map<String, AttributeValue> key, Condition condition) {
    TransactWriteItem action =
        TransactWriteItem.builder()
            .conditionCheck(
                check ->
                    check
                        .tableName(table)
                        .key(key)
                        .conditionExpression(orAbsent(condition.expression()))
                        .expressionAttributeNames(orAbsent(condition.names()))
                        .expressionAttributeValues(orAbsent(condition.values())))
            .build();
    return new Write(label, table, key, ItemSize.of(key), action);
  }

  /** Deletes an item that meets the condition. */
  public static Write delete(
      String label, String table, Map<String, AttributeValue> key, Condition condition) {
    TransactWriteItem action =
        TransactWriteItem.builder()
            .delete(
                delete ->
                    delete
                        .tableName(table)
                        .key(key)
                        .conditionExpression(orAbsent(condition.expression()))
                        .expressionAttributeNames(orAbsent(condition.names()))
                        .expressionAttributeValues(orAbsent(condition.values())))
            .build();
    return new Write(label, table, key, ItemSize.of(key), action);
  }

  /** Changes some attributes of an item that meets the condition. */
  public static Write update(
      String label, String table, Map<String, AttributeValue> key, Change change) {
    Map<String, String> names = new HashMap<>(change.condition().names());
    names.putAll(change.names());
    Map<String, AttributeValue> values = new HashMap<>(change.condition().values());
    values.putAll(change.values());
    TransactWriteItem action =
        TransactWriteItem.builder()
            .update(
                update ->
                    update
                        .tableName(table)
                        .key(key)
                        .updateExpression(change.expression())
                        .conditionExpression(orAbsent(change.condition().expression()))
                        .expressionAttributeNames(orAbsent(names))
                        .expressionAttributeValues(orAbsent(values)))
            .build();
    return new Write(label, table, key, ItemSize.of(key) + ItemSize.of(values), action);
  }

  /**
   * An update of some attributes.
   *
   * @param expression in DynamoDB's language
   * @param condition what must hold of the item
   */
  public record Change(
      String expression,
      Map<String, String> names,
      Map<String, AttributeValue> values,
      Condition condition) {}

  private static Map<String, AttributeValue> keyOf(Map<String, AttributeValue> item) {
    Map<String, AttributeValue> key = new HashMap<>(item);
    key.keySet().retainAll(Set.of("pk", "sk"));
    return Map.copyOf(key);
  }

  /** DynamoDB refuses an expression with nothing in it. */
  private static @Nullable String orAbsent(String expression) {
    return expression.isEmpty() ? null : expression;
  }

  /** DynamoDB refuses a map of names or values with nothing in it. */
  private static <V> Map<String, V> orAbsent(Map<String, V> map) {
    return map.isEmpty() ? DefaultSdkAutoConstructMap.getInstance() : map;
  }
}
