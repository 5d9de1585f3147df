package portal.testing.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;

/** A global secondary index: the rows that have its keys, each with what it projects. */
final class Index {
  private final String name;
  private final KeySchema keys;
  private final KeySchema primary;
  private final Projection projection;
  private final Optional<Set<String>> attributes;
  private final Rows rows = new Rows();

  Index(String name, KeySchema keys, KeySchema primary, Projection projection) {
    this.name = name;
    this.keys = keys;
    this.primary = primary;
    this.projection = projection;
    this.attributes = projected();
  }

  String name() {
    return name;
  }

  KeySchema keys() {
    return keys;
  }

  Projection projection() {
    return projection;
  }

  Rows rows() {
    return rows;
  }

  /** The attributes that its rows have; every one if it is empty. */
  Optional<Set<String>> attributes() {
    return attributes;
  }

  private Optional<Set<String>> projected() {
    if (projection.projectionType() == ProjectionType.ALL) {
      return Optional.empty();
    }
    Set<String> names = new HashSet<>(projection.nonKeyAttributes());
    names.addAll(keys.names());
    names.addAll(primary.names());
    return Optional.of(names);
  }

  Optional<Position> position(Map<String, AttributeValue> item) {
    return keys.find(item).map(own -> joined(own, primary.find(item).orElseThrow()));
  }

  private static Position joined(List<Scalar> own, List<Scalar> primary) {
    List<Scalar> parts = new ArrayList<>(own);
    parts.addAll(primary);
    return Position.at(parts);
  }

  void replace(Optional<Row> before, Optional<Row> after) {
    before.flatMap(row -> position(row.attributes())).ifPresent(rows::remove);
    after.ifPresent(
        row ->
            position(row.attributes()).ifPresent(position -> rows.put(position, projected(row))));
  }

  private Row projected(Row row) {
    return attributes.map(row::only).orElse(row);
  }

  /** Refuses an item whose attribute is there, but is no key of this index. */
  void checkItem(Map<String, AttributeValue> item) {
    for (KeyAttribute attribute : keys.attributes()) {
      AttributeValue value = item.get(attribute.name());
      if (value == null) {
        continue;
      }
      if (!attribute.fits(value)) {
        throw Refusal.invalidParameter(
            "Type mismatch for Index Key %s Expected: %s Actual: %s IndexName: %s"
                .formatted(attribute.name(), attribute.type(), Values.type(value), name));
      }
      attribute.checked(value);
    }
  }
}
