package portal.aws.tables;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What must hold of an item for it to be written.
 *
 * @param expression in DynamoDB's language
 * @param names what {@code #names} in it stand for
 * @param values what {@code :values} in it stand for
 */
public record Condition(
    String expression, Map<String, String> names, Map<String, AttributeValue> values) {

  /** There is no such item. */
  public static final Condition ABSENT =
      new Condition("attribute_not_exists(pk)", Map.of(), Map.of());

  /** Whatever there is, and whether there is anything. */
  public static final Condition NONE = new Condition("", Map.of(), Map.of());

  public Condition {
    names = Map.copyOf(names);
    values = Map.copyOf(values);
  }

  /** A condition that needs no names. */
  public static Condition of(String expression, Map<String, AttributeValue> values) {
    return new Condition(expression, Map.of(), values);
  }

  /** An attribute still has this value; its name may be one of DynamoDB's reserved words. */
  public static Condition is(String attribute, AttributeValue value) {
    return new Condition(
        "#attribute = :value", Map.of("#attribute", attribute), Map.of(":value", value));
  }
}
