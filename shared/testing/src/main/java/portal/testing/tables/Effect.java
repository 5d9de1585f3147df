package portal.testing.tables;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a write makes of an item. */
sealed interface Effect {

  /** The item afterwards. */
  Optional<Row> of(Table table, Map<String, AttributeValue> key, Optional<Row> before);

  /** Refuses what the table's indexes could not hold, if that can be told without the item. */
  default void check(Table table) {}

  /** Another in its place. */
  record Put(Row row) implements Effect {
    @Override
    public void check(Table table) {
      table.checkIndexes(row.attributes());
    }

    @Override
    public Optional<Row> of(Table table, Map<String, AttributeValue> key, Optional<Row> before) {
      return Optional.of(row);
    }
  }

  /** Nothing. */
  record Remove() implements Effect {
    @Override
    public Optional<Row> of(Table table, Map<String, AttributeValue> key, Optional<Row> before) {
      return Optional.empty();
    }
  }

  /** The same: it is only looked at. */
  record Look() implements Effect {
    @Override
    public Optional<Row> of(Table table, Map<String, AttributeValue> key, Optional<Row> before) {
      return before;
    }
  }

  /** The item, or one of its key alone, with some attributes changed. */
  record Change(Update update) implements Effect {
    @Override
    public Optional<Row> of(Table table, Map<String, AttributeValue> key, Optional<Row> before) {
      Row row = Row.of(Values.taken(update.of(before.map(Row::attributes).orElse(key))));
      if (row.size() > Sizes.ITEM) {
        throw Refusal.invalid("Item size to update has exceeded the maximum allowed size");
      }
      table.checkIndexes(row.attributes());
      return Optional.of(row);
    }
  }
}
