package portal.testing.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The expressions of one request, with their names and values; now and then they are wrong. */
final class RandomExpression {
  private final RandomValues values;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, AttributeValue> used = new HashMap<>();

  RandomExpression(RandomValues values) {
    this.values = values;
    if (values.once(60)) {
      name("unused");
    }
    if (values.once(60)) {
      value(AttributeValue.fromS("unused"));
    }
  }

  Optional<Map<String, String>> names() {
    return Optional.of(names).filter(all -> !all.isEmpty());
  }

  Optional<Map<String, AttributeValue>> values() {
    return Optional.of(used).filter(all -> !all.isEmpty());
  }

  String value(AttributeValue value) {
    String placeholder = ":v" + used.size();
    if (!values.once(100)) {
      used.put(placeholder, value);
    }
    return placeholder;
  }

  String name(String name) {
    if (values.once(2)) {
      return name;
    }
    String placeholder = "#" + name;
    if (!values.once(100)) {
      names.put(placeholder, name);
    }
    return placeholder;
  }

  String path(List<String> attributes) {
    if (values.once(60)) {
      return values.of(List.of("status", "_x", "Owner"));
    }
    String attribute = values.of(attributes);
    String path = name(attribute);
    return switch (attribute) {
      case "l" -> values.once(2) ? path : path + "[" + values.below(4) + "]" + inner();
      case "m" -> values.once(2) ? path : path + "." + values.of(List.of("x", "y", "y[1]", "w"));
      default -> path;
    };
  }

  private String inner() {
    return values.once(6) ? ".x" : "";
  }

  private String operand(List<String> attributes) {
    return switch (values.below(8)) {
      case 0 -> "size(" + path(attributes) + ")";
      case 1 -> path(attributes);
      case 2 -> value(values.any());
      default -> value(values.of(values.of(attributes)));
    };
  }

  /** A condition on these attributes, in a tree of so many levels. */
  String condition(List<String> attributes, int levels) {
    if (levels > 0 && values.once(2)) {
      String one = condition(attributes, levels - 1);
      String other = condition(attributes, levels - 1);
      return switch (values.below(4)) {
        case 0 -> one + " AND " + other;
        case 1 -> one + " or (" + other + ")";
        case 2 -> "NOT " + one;
        default -> "(" + one + " OR " + other + ") AND NOT (" + other + ")";
      };
    }
    return simple(attributes);
  }

  private String simple(List<String> attributes) {
    String attribute = values.of(attributes);
    String path = path(List.of(attribute));
    String like = value(values.once(8) ? values.any() : values.of(attribute));
    return switch (values.below(11)) {
      case 0 -> "attribute_exists(" + path + ") AND " + path + " = " + like;
      case 1 -> "attribute_not_exists(" + path + ") OR " + path + " <> " + like;
      case 2 -> "attribute_type(" + path + ", " + type() + ") OR " + path + " = " + like;
      case 3 -> "begins_with(" + path + ", " + like + ")";
      case 4 -> "contains(" + path + ", " + like + ")";
      case 5 -> path + " BETWEEN " + like + " AND " + operand(List.of(attribute));
      case 6 -> path + " IN (" + like + ", " + operand(List.of(attribute)) + ")";
      case 7 ->
          "size("
              + path
              + ") >= "
              + value(AttributeValue.fromN("" + values.below(4)))
              + " OR "
              + path
              + " = "
              + like;
      case 8 -> operand(attributes) + " " + sign() + " " + like;
      default -> path + " " + sign() + " " + like;
    };
  }

  private String type() {
    return value(
        AttributeValue.fromS(values.of(List.of("S", "N", "L", "NULL", "BOOL", "SS", "X"))));
  }

  private String sign() {
    return values.of(List.of("=", "<>", "<", "<=", ">", ">="));
  }

  /** An update of some attributes. */
  String update(List<String> attributes) {
    List<String> sections =
        IntStream.range(0, 1 + values.below(3)).mapToObj(_ -> section(attributes)).toList();
    return String.join(" ", sections);
  }

  private String section(List<String> attributes) {
    return switch (values.below(5)) {
      case 0 -> "REMOVE " + several(() -> path(attributes));
      case 1 -> "ADD " + several(this::added);
      case 2 -> "DELETE " + deleted();
      default -> "SET " + several(() -> set(attributes));
    };
  }

  private String several(Supplier<String> one) {
    return IntStream.range(0, 1 + values.below(2))
        .mapToObj(_ -> one.get())
        .collect(Collectors.joining(", "));
  }

  private String added() {
    String attribute = values.of(List.of("n", "n2", "ss", "ns", "bs", "t"));
    return path(List.of(attribute)) + " " + value(values.of(attribute));
  }

  private String deleted() {
    String attribute = values.of(List.of("ss", "ns", "bs", "n"));
    return path(List.of(attribute)) + " " + value(values.of(attribute));
  }

  private String set(List<String> attributes) {
    String attribute = values.of(attributes);
    String path = path(List.of(attribute));
    String like = value(values.once(10) ? values.any() : values.of(attribute));
    return switch (values.below(7)) {
      case 0 -> path + " = if_not_exists(" + path + ", " + like + ")";
      case 1 -> path + " = " + path + " + " + like;
      case 2 -> path + " = if_not_exists(n, " + value(AttributeValue.fromN("5")) + ") - " + like;
      case 3 -> path + " = list_append(" + path + ", " + like + ")";
      case 4 -> path + " = " + path(attributes) + (values.once(50) ? like : "");
      default -> path + " = " + like;
    };
  }
}
