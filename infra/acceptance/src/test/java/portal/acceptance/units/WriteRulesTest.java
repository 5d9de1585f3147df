package portal.acceptance.units;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import portal.aws.Item;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** A table with two sparse indexes by one attribute: one of all that items have, one of keys. */
final class WriteRulesTest {
  private static final Map<String, AttributeValue> NONE = Map.of();

  private final WriteRules rules =
      new WriteRules(
          TableDescription.builder()
              .keySchema(hash("pk"))
              .globalSecondaryIndexes(index(ProjectionType.ALL), index(ProjectionType.KEYS_ONLY))
              .build());

  private static KeySchemaElement hash(String name) {
    return KeySchemaElement.builder().attributeName(name).keyType(KeyType.HASH).build();
  }

  private static GlobalSecondaryIndexDescription index(ProjectionType type) {
    return GlobalSecondaryIndexDescription.builder()
        .keySchema(hash("by"))
        .projection(projection -> projection.projectionType(type))
        .build();
  }

  private static Map<String, AttributeValue> item(int bytes, String... by) {
    Map<String, AttributeValue> item =
        new HashMap<>(Item.builder().put("pk", "1").put("text", "x".repeat(bytes)).build());
    List.of(by).forEach(key -> item.put("by", Item.ofText(key)));
    return item;
  }

  @Test
  void eachStartedKibOfTheLargerItemIsAUnit() {
    int rest = "pk1text".length();
    assertEquals(new Units(1, 0), rules.units(NONE, item(1024 - rest)));
    assertEquals(new Units(2, 0), rules.units(NONE, item(1025 - rest)));
    assertEquals(new Units(2, 0), rules.units(item(1025 - rest), item(1)));
    assertEquals(new Units(2, 0), rules.units(item(1025 - rest), NONE));
    assertEquals(new Units(1, 0), rules.units(NONE, NONE));
  }

  @Test
  void whatComesIntoAnIndexOrGoesIsWrittenThere() {
    assertEquals(new Units(2, 3), rules.units(item(1), item(1500, "a")));
    assertEquals(new Units(2, 3), rules.units(item(1500, "a"), item(1)));
  }

  @Test
  void aCopyThatStaysCostsNothing() {
    assertEquals(new Units(1, 0), rules.units(item(1, "a"), item(1, "a")));
    assertEquals(new Units(1, 1), rules.units(item(1, "a"), item(2, "a")));
  }

  @Test
  void anotherIndexKeyIsTwoWrites() {
    assertEquals(new Units(2, 5), rules.units(item(1500, "a"), item(1, "b")));
  }
}
