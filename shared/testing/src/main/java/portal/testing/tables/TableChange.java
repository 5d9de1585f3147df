package portal.testing.tables;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A change of one item, with what it was and what it is. */
public record TableChange(
    String table,
    Map<String, AttributeValue> key,
    Optional<Map<String, AttributeValue>> before,
    Optional<Map<String, AttributeValue>> after) {

  public TableChange {
    key = Map.copyOf(key);
    before = before.map(Map::copyOf);
    after = after.map(Map::copyOf);
  }
}
