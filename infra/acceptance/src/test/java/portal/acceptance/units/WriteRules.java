package portal.acceptance.units;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import portal.aws.tables.ItemSize;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/**
 * What a write to a table costs, outside of a transaction; within one it is twice as much.
 *
 * <p>Sources: DynamoDB Developer Guide, "Read and write operations" (a unit a started KiB of the
 * larger of old and new item) and "Using global secondary indexes", "Write operations" (one write
 * where an item comes into an index, goes, or its copy changes; two where its index key changes;
 * none where its copy stays).
 */
record WriteRules(TableDescription table) {
  private static final int KIB = 1024;

  /** Of a change from one to the other; no attributes stand for no item. */
  Units units(Map<String, AttributeValue> before, Map<String, AttributeValue> after) {
    int ofIndexes =
        table.globalSecondaryIndexes().stream()
            .mapToInt(index -> units(index, before, after))
            .sum();
    return new Units(Math.max(started(before), started(after)), ofIndexes);
  }

  private int units(
      GlobalSecondaryIndexDescription index,
      Map<String, AttributeValue> before,
      Map<String, AttributeValue> after) {
    Map<String, AttributeValue> old = copy(index, before);
    Map<String, AttributeValue> next = copy(index, after);
    if (old.equals(next)) {
      return 0;
    }
    if (old.isEmpty() || next.isEmpty()) {
      return started(old.isEmpty() ? next : old);
    }
    return key(index, old).equals(key(index, next))
        ? Math.max(started(old), started(next))
        : started(old) + started(next);
  }

  private Map<String, AttributeValue> copy(
      GlobalSecondaryIndexDescription index, Map<String, AttributeValue> item) {
    if (!item.keySet().containsAll(names(index.keySchema()))) {
      return Map.of();
    }
    if (index.projection().projectionType() == ProjectionType.ALL) {
      return item;
    }
    Set<String> kept = new HashSet<>(names(index.keySchema()));
    kept.addAll(names(table.keySchema()));
    kept.addAll(index.projection().nonKeyAttributes());
    return only(kept, item);
  }

  private static Map<String, AttributeValue> key(
      GlobalSecondaryIndexDescription index, Map<String, AttributeValue> copy) {
    return only(Set.copyOf(names(index.keySchema())), copy);
  }

  private static Map<String, AttributeValue> only(
      Set<String> names, Map<String, AttributeValue> item) {
    Map<String, AttributeValue> some = new HashMap<>(item);
    some.keySet().retainAll(names);
    return some;
  }

  private static List<String> names(List<KeySchemaElement> schema) {
    return schema.stream().map(KeySchemaElement::attributeName).toList();
  }

  /** What is not there costs one, too. */
  private static int started(Map<String, AttributeValue> item) {
    return Math.max(1, Math.ceilDiv(ItemSize.of(item), KIB));
  }
}
