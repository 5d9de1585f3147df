package portal.acceptance.units;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** The items as they lie in the tables, and what writing them costs there. */
final class StoredItems {
  private final Supplier<DynamoDbClient> tables;
  private final Map<String, TableDescription> described = new ConcurrentHashMap<>();

  StoredItems(Supplier<DynamoDbClient> tables) {
    this.tables = tables;
  }

  /** Where an item lies. */
  record Place(String table, Map<String, AttributeValue> key) {}

  Place place(String table, Map<String, AttributeValue> item) {
    Map<String, AttributeValue> key = new HashMap<>(item);
    key.keySet()
        .retainAll(
            described(table).keySchema().stream()
                .map(KeySchemaElement::attributeName)
                .collect(Collectors.toSet()));
    return new Place(table, key);
  }

  /** The item; without attributes if there is none. */
  Map<String, AttributeValue> at(Place place) {
    return tables
        .get()
        .getItem(get -> get.tableName(place.table()).key(place.key()).consistentRead(true))
        .item();
  }

  WriteRules rulesOf(String table) {
    return new WriteRules(described(table));
  }

  private TableDescription described(String table) {
    return described.computeIfAbsent(
        table, name -> tables.get().describeTable(describe -> describe.tableName(name)).table());
  }
}
