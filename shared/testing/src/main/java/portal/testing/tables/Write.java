package portal.testing.tables;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A write of one item, read and checked as far as it can be without the item.
 *
 * @param tells whether a failed condition answers with the item that was there
 */
record Write(
    Table table,
    Map<String, AttributeValue> key,
    Optional<Condition> condition,
    Effect effect,
    boolean tells) {

  Prepared prepare() {
    effect.check(table);
    Optional<Row> before = table.find(key);
    Map<String, AttributeValue> item = before.map(Row::attributes).orElse(Map.of());
    if (condition.isPresent() && !condition.get().holds(item)) {
      throw Refusal.condition(tells ? before.map(Row::attributes) : Optional.empty());
    }
    return new Prepared(table, key, before, effect.of(table, key, before));
  }

  boolean isOfSameItem(Write other) {
    return table == other.table && key.equals(other.key);
  }
}
