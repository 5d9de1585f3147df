package portal.testing.tables;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Attribute values as DynamoDB takes them: each of exactly one type, and written in one way, so
 * that equal values are equal objects. Sets are sorted for that; on AWS they have no order.
 */
final class Values {
  private static final int DEEPEST = 32;

  private Values() {}

  static Map<String, AttributeValue> taken(Map<String, AttributeValue> attributes) {
    return taken(attributes, 0);
  }

  static AttributeValue taken(AttributeValue value) {
    return taken(value, 0);
  }

  /** How expressions and messages call its type. */
  static String type(AttributeValue value) {
    return value.type() == AttributeValue.Type.NUL ? "NULL" : value.type().name();
  }

  private static Map<String, AttributeValue> taken(
      Map<String, AttributeValue> attributes, int depth) {
    Map<String, AttributeValue> taken = new HashMap<>();
    attributes.forEach((name, value) -> taken.put(named(name), taken(value, depth)));
    return taken;
  }

  private static String named(String name) {
    if (name.isEmpty()) {
      throw Refusal.invalidParameter("Empty attribute name");
    }
    return name;
  }

  private static AttributeValue taken(AttributeValue value, int depth) {
    if (depth > DEEPEST) {
      throw Refusal.invalid(
          "Nesting Levels have exceeded supported limits: Attributes of an item can be nested up"
              + " to 32 levels");
    }
    return switch (value.type()) {
      case S, B, BOOL -> value;
      case NUL -> nul(value);
      case N -> number(value.n());
      case SS -> AttributeValue.fromSs(distinct(value.ss()).stream().sorted().toList());
      case NS -> numbers(value.ns());
      case BS -> AttributeValue.fromBs(bytes(value.bs()));
      case L -> AttributeValue.fromL(value.l().stream().map(one -> taken(one, depth + 1)).toList());
      case M -> AttributeValue.fromM(Map.copyOf(taken(value.m(), depth + 1)));
      case UNKNOWN_TO_SDK_VERSION ->
          throw Refusal.invalid(
              "Supplied AttributeValue is empty or has more than one datatypes set, must contain"
                  + " exactly one of the supported datatypes");
    };
  }

  private static AttributeValue nul(AttributeValue value) {
    if (!value.nul()) {
      throw Refusal.invalidParameter("Null attribute value types must have the value of true");
    }
    return value;
  }

  private static AttributeValue number(String text) {
    return AttributeValue.fromN(Numbers.write(Numbers.parse(text)));
  }

  private static AttributeValue numbers(List<String> texts) {
    return AttributeValue.fromNs(
        distinct(texts.stream().map(Numbers::parse).toList()).stream()
            .sorted()
            .map(Numbers::write)
            .toList());
  }

  private static List<SdkBytes> bytes(List<SdkBytes> all) {
    return distinct(all.stream().map(Scalar.Bytes::new).toList()).stream()
        .sorted()
        .map(Scalar.Bytes::bytes)
        .toList();
  }

  private static <T> Collection<T> distinct(List<T> all) {
    if (all.isEmpty()) {
      throw Refusal.invalidParameter("An string set  may not be empty");
    }
    if (new HashSet<>(all).size() < all.size()) {
      throw Refusal.invalidParameter("Input collection " + all + " contains duplicates.");
    }
    return all;
  }
}
