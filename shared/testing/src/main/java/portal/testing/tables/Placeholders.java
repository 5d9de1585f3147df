package portal.testing.tables;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The names and values of a request that its expressions stand for with # and :, each used. */
final class Placeholders {
  private final Map<String, String> names;
  private final Map<String, AttributeValue> values;
  private final Set<String> unused = new TreeSet<>();

  private Placeholders(Map<String, String> names, Map<String, AttributeValue> values) {
    this.names = names;
    this.values = values;
    unused.addAll(names.keySet());
    unused.addAll(values.keySet());
  }

  /** Those of a request; empty if it does not have them at all. */
  static Placeholders of(
      Optional<Map<String, String>> names, Optional<Map<String, AttributeValue>> values) {
    refuseEmpty("Names", names);
    refuseEmpty("Values", values);
    Map<String, AttributeValue> taken = new HashMap<>();
    values.orElse(Map.of()).forEach((key, value) -> taken.put(valid(key, ':'), taken(key, value)));
    names.orElse(Map.of()).keySet().forEach(key -> valid(key, '#'));
    return new Placeholders(new HashMap<>(names.orElse(Map.of())), taken);
  }

  private static AttributeValue taken(String key, AttributeValue value) {
    try {
      return Values.taken(value);
    } catch (RuntimeException refused) {
      throw Refusal.invalid(
          "ExpressionAttributeValues contains invalid value: "
              + Refusal.messageOf(refused)
              + " for key "
              + key);
    }
  }

  private static void refuseEmpty(String what, Optional<? extends Map<String, ?>> entries) {
    if (entries.isPresent() && entries.get().isEmpty()) {
      throw Refusal.invalid("ExpressionAttribute" + what + " must not be empty");
    }
  }

  private static String valid(String key, char mark) {
    if (!key.matches("[#:][A-Za-z0-9_]+") || key.charAt(0) != mark) {
      throw Refusal.invalid(
          "ExpressionAttribute"
              + (mark == '#' ? "Names" : "Values")
              + " contains invalid key: Syntax error; key: \""
              + key
              + "\"");
    }
    return key;
  }

  Optional<String> name(String placeholder) {
    unused.remove(placeholder);
    return Optional.ofNullable(names.get(placeholder));
  }

  Optional<AttributeValue> value(String placeholder) {
    unused.remove(placeholder);
    return Optional.ofNullable(values.get(placeholder));
  }

  /** Refuses a request with more than its expressions need. */
  void refuseUnused() {
    for (String kind : new String[] {"#", ":"}) {
      var left = unused.stream().filter(one -> one.startsWith(kind)).toList();
      if (!left.isEmpty()) {
        throw Refusal.invalid(
            "Value provided in ExpressionAttribute"
                + (kind.equals("#") ? "Names" : "Values")
                + " unused in expressions: keys: {"
                + String.join(", ", left)
                + "}");
      }
    }
  }
}
