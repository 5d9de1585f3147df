package portal.testing.tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One item that was asked for by its key, and what of it. */
record Wanted(
    Table table, Map<String, AttributeValue> key, Optional<Row> row, Optional<PickedPaths> paths) {

  static Wanted of(Table table, Map<String, AttributeValue> key, Optional<PickedPaths> paths) {
    table.keys().checkKey(key);
    return new Wanted(table, key, table.find(key), paths);
  }

  /** What tells it from another. */
  Object identity() {
    return List.of(table.name(), key);
  }

  Optional<Map<String, AttributeValue>> item() {
    return row.map(Row::attributes).map(item -> paths.isPresent() ? paths.get().of(item) : item);
  }
}
