package portal.testing.tables;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A write whose condition holds and whose result is known; it has only to be stored. */
record Prepared(
    Table table, Map<String, AttributeValue> key, Optional<Row> before, Optional<Row> after) {

  long size() {
    return Math.max(before.map(Row::size).orElse(0L), after.map(Row::size).orElse(0L));
  }
}
