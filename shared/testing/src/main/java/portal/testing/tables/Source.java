package portal.testing.tables;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a query or a scan reads: a table, or one of its indexes. */
record Source(Table table, Optional<Index> index) {
  static Source of(Table table, @Nullable String index, boolean consistent) {
    Optional<Index> found =
        Optional.ofNullable(index)
            .map(
                name ->
                    table
                        .index(name)
                        .orElseThrow(
                            () ->
                                Refusal.invalid(
                                    "The table does not have the specified index: " + name)));
    if (found.isPresent() && consistent) {
      throw Refusal.invalid("Consistent reads are not supported on global secondary indexes");
    }
    return new Source(table, found);
  }

  KeySchema keys() {
    return index.map(Index::keys).orElse(table.keys());
  }

  Rows rows() {
    return index.map(Index::rows).orElse(table.rows());
  }

  /** The attributes that its rows can have; every one if it is empty. */
  Optional<Set<String>> attributes() {
    return index.flatMap(Index::attributes);
  }

  /** The keys by which a next page begins after this row. */
  Map<String, AttributeValue> start(Row row) {
    Map<String, AttributeValue> start = table.keys().only(row.attributes());
    start.putAll(keys().only(row.attributes()));
    return start;
  }

  Position position(Map<String, AttributeValue> start) {
    Set<String> names = new HashSet<>(table.keys().names());
    names.addAll(keys().names());
    if (!start.keySet().equals(names)) {
      throw malformed();
    }
    if (!table.keys().fits(table.keys().only(start)) || !keys().fits(keys().only(start))) {
      throw malformed();
    }
    table.keys().checkKey(table.keys().only(start));
    keys().checkKey(keys().only(start));
    return index
        .map(one -> one.position(start).orElseThrow())
        .orElseGet(() -> table.position(start));
  }

  private static RuntimeException malformed() {
    return Refusal.invalid(
        "The provided starting key is invalid: The provided key element does not match the schema");
  }
}
