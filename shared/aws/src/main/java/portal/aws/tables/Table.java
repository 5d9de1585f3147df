package portal.aws.tables;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import portal.aws.Item;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One table, read consistently by its keys {@code pk} and {@code sk}. Ranges of an index are their
 * store's own queries.
 */
public final class Table {
  private final DynamoDbClient dynamo;
  private final String name;

  public Table(DynamoDbClient dynamo, String name) {
    this.dynamo = dynamo;
    this.name = name;
  }

  public String name() {
    return name;
  }

  /** The key of an item in a table without a sort key. */
  public static Map<String, AttributeValue> key(String partition) {
    return Map.of("pk", Item.ofText(partition));
  }

  public static Map<String, AttributeValue> key(String partition, String sort) {
    return Map.of("pk", Item.ofText(partition), "sk", Item.ofText(sort));
  }

  public Optional<Item> find(Map<String, AttributeValue> key) {
    var found = dynamo.getItem(get -> get.tableName(name).key(key).consistentRead(true));
    return found.hasItem() ? Optional.of(new Item(found.item())) : Optional.empty();
  }

  /** All items of a partition, in the order of their sort keys; page by page as they are asked. */
  public Stream<Item> all(String partition) {
    return range("pk = :pk", Map.of(":pk", Item.ofText(partition)));
  }

  /** Those of a partition's items whose sort key begins so. */
  public Stream<Item> all(String partition, String prefix) {
    return range(
        "pk = :pk AND begins_with(sk, :prefix)",
        Map.of(":pk", Item.ofText(partition), ":prefix", Item.ofText(prefix)));
  }

  private Stream<Item> range(String keys, Map<String, AttributeValue> values) {
    return dynamo
        .queryPaginator(
            query ->
                query
                    .tableName(name)
                    .consistentRead(true)
                    .keyConditionExpression(keys)
                    .expressionAttributeValues(values))
        .items()
        .stream()
        .map(Item::new);
  }
}
