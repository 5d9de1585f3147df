package portal.testing.tables;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a write's request says beside its item: the condition and the placeholders.
 *
 * @param tells whether a failed condition answers with the item that was there
 */
record Terms(Optional<String> condition, Placeholders placeholders, boolean tells) {
  static final Terms NONE =
      new Terms(Optional.empty(), Placeholders.of(Optional.empty(), Optional.empty()), false);

  Write put(Table table, Map<String, AttributeValue> item) {
    Optional<Condition> read = read();
    placeholders.refuseUnused();
    table.keys().checkItem(item);
    Row row = Row.of(item);
    if (row.size() > Sizes.ITEM) {
      throw Refusal.invalid("Item size has exceeded the maximum allowed size");
    }
    return new Write(table, table.keys().only(item), read, new Effect.Put(row), tells);
  }

  Write remove(Table table, Map<String, AttributeValue> key) {
    return keyed(table, key, read(), new Effect.Remove());
  }

  Write look(Table table, Map<String, AttributeValue> key) {
    return keyed(table, key, read(), new Effect.Look());
  }

  Write change(Table table, Map<String, AttributeValue> key, Update update) {
    update.refuse(table.keys().names());
    return keyed(table, key, read(), new Effect.Change(update));
  }

  private Write keyed(
      Table table, Map<String, AttributeValue> key, Optional<Condition> read, Effect effect) {
    placeholders.refuseUnused();
    table.keys().checkKey(key);
    return new Write(table, key, read, effect, tells);
  }

  private Optional<Condition> read() {
    return ConditionReader.read("ConditionExpression", condition, placeholders);
  }
}
