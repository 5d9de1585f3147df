package portal.testing.tables;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A table: its rows by key, and its indexes, which always agree with them. */
final class Table {
  private final String name;
  private final KeySchema keys;
  private final Rows rows = new Rows();
  private final Map<String, Index> indexes = new LinkedHashMap<>();
  private Optional<String> timeToLive = Optional.empty();

  Table(String name, KeySchema keys) {
    this.name = name;
    this.keys = keys;
  }

  String name() {
    return name;
  }

  KeySchema keys() {
    return keys;
  }

  Rows rows() {
    return rows;
  }

  Collection<Index> indexes() {
    return indexes.values();
  }

  Optional<Index> index(String index) {
    return Optional.ofNullable(indexes.get(index));
  }

  /** Adds an index, with the rows that are there. */
  void add(Index index) {
    rows.all().forEach(row -> index.replace(Optional.empty(), Optional.of(row)));
    indexes.put(index.name(), index);
  }

  Optional<String> timeToLive() {
    return timeToLive;
  }

  void timeToLive(Optional<String> attribute) {
    timeToLive = attribute;
  }

  Optional<Row> find(Map<String, AttributeValue> key) {
    return rows.find(position(key));
  }

  Position position(Map<String, AttributeValue> item) {
    return Position.at(keys.find(item).orElseThrow());
  }

  void replace(Map<String, AttributeValue> key, Optional<Row> before, Optional<Row> after) {
    Position position = position(key);
    after.ifPresentOrElse(row -> rows.put(position, row), () -> rows.remove(position));
    indexes.values().forEach(index -> index.replace(before, after));
  }

  /** Refuses an item that its indexes could not hold. */
  void checkIndexes(Map<String, AttributeValue> item) {
    indexes.values().forEach(index -> index.checkItem(item));
  }
}
