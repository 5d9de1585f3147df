package portal.testing.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The key attributes of a table or an index: one for the partition, and perhaps one to sort by. */
record KeySchema(List<KeyAttribute> attributes) {
  KeySchema {
    attributes = List.copyOf(attributes);
  }

  KeyAttribute partition() {
    return attributes.getFirst();
  }

  Optional<KeyAttribute> sort() {
    return attributes.size() == 1 ? Optional.empty() : Optional.of(attributes.getLast());
  }

  List<String> names() {
    return attributes.stream().map(KeyAttribute::name).toList();
  }

  /** The keys of an item; none if it lacks one, as an index's row may. */
  Optional<List<Scalar>> find(Map<String, AttributeValue> item) {
    List<Scalar> found =
        attributes.stream().map(one -> one.of(item)).flatMap(Optional::stream).toList();
    return found.size() == attributes.size() ? Optional.of(found) : Optional.empty();
  }

  /** The key attributes alone. */
  Map<String, AttributeValue> only(Map<String, AttributeValue> item) {
    Map<String, AttributeValue> key = new HashMap<>(item);
    key.keySet().retainAll(names());
    return key;
  }

  /** Refuses an item that a table with these keys cannot hold. */
  void checkItem(Map<String, AttributeValue> item) {
    for (KeyAttribute attribute : attributes) {
      AttributeValue value = item.get(attribute.name());
      if (value == null) {
        throw Refusal.invalidParameter("Missing the key " + attribute.name() + " in the item");
      }
      if (!attribute.fits(value)) {
        throw Refusal.invalidParameter(
            "Type mismatch for key "
                + attribute.name()
                + " expected: "
                + attribute.type()
                + " actual: "
                + Values.type(value));
      }
      attribute.checked(value);
    }
  }

  /** Refuses what is not exactly these keys. */
  void checkKey(Map<String, AttributeValue> key) {
    if (!fits(key)) {
      throw Refusal.invalid("The provided key element does not match the schema");
    }
    attributes.forEach(
        attribute -> Optional.ofNullable(key.get(attribute.name())).ifPresent(attribute::checked));
  }

  boolean fits(Map<String, AttributeValue> key) {
    return key.size() == attributes.size()
        && attributes.stream()
            .allMatch(
                one -> Optional.ofNullable(key.get(one.name())).filter(one::fits).isPresent());
  }
}
