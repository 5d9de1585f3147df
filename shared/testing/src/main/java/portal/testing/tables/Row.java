package portal.testing.tables;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An item as it is stored, or the part of it that an index has.
 *
 * @param size its bytes, as AWS counts them
 */
record Row(Map<String, AttributeValue> attributes, long size) {
  Row {
    attributes = Map.copyOf(attributes);
  }

  static Row of(Map<String, AttributeValue> attributes) {
    return new Row(attributes, Sizes.item(attributes));
  }

  Row only(Set<String> names) {
    Map<String, AttributeValue> kept = new HashMap<>(attributes);
    kept.keySet().retainAll(names);
    return of(kept);
  }
}
