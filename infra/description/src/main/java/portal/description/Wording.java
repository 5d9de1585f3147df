package portal.description;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A schema in a few words: what a value is, and within which bounds. */
final class Wording {
  private Wording() {}

  static List<Span> of(JsonNode schema) {
    return Stream.concat(kind(schema).stream(), bounds(schema)).toList();
  }

  private static List<Span> kind(JsonNode schema) {
    if (schema.has("$ref")) {
      return List.of(new Span(Span.Look.SHAPE, Document.nameOf(schema)));
    }
    if (schema.has("const")) {
      return List.of(value(schema.path("const")));
    }
    if (schema.has("enum")) {
      return joined(stream(schema.path("enum")).map(Wording::value).map(List::of), ", ");
    }
    for (String choice : List.of("anyOf", "oneOf")) {
      if (schema.has(choice)) {
        return joined(stream(schema.path(choice)).map(Wording::of), " or ");
      }
    }
    if (schema.has("allOf")) {
      return joined(stream(schema.path("allOf")).map(Wording::of), " and ");
    }
    return typed(schema);
  }

  private static List<Span> typed(JsonNode schema) {
    if (schema.path("type").isArray()) {
      return joined(
          stream(schema.path("type")).map(type -> List.of(Span.plain(named(type.asText())))),
          " or ");
    }
    String type = schema.path("type").asText("object");
    if (type.equals("array")) {
      return Stream.concat(Stream.of(Span.plain("list of ")), of(schema.path("items")).stream())
          .toList();
    }
    String format = schema.path("format").asText();
    return List.of(Span.plain(named(format.isEmpty() ? type : format)));
  }

  private static String named(String type) {
    return switch (type) {
      case "string" -> "text";
      case "integer" -> "whole number";
      case "boolean" -> "true or false";
      case "date" -> "day";
      case "date-time" -> "instant";
      default -> type;
    };
  }

  private static Span value(JsonNode value) {
    return value.isTextual() && value.asText().isEmpty()
        ? Span.plain("empty")
        : Span.code(value.isTextual() ? value.asText() : value.toString());
  }

  private static Stream<Span> bounds(JsonNode schema) {
    List<Span> bounds = new ArrayList<>();
    range(schema, "minimum", "maximum", "").map(Span::plain).forEach(bounds::add);
    range(schema, "minLength", "maxLength", " characters").map(Span::plain).forEach(bounds::add);
    range(schema, "minItems", "maxItems", " of them").map(Span::plain).forEach(bounds::add);
    for (String word : List.of("pattern", "default")) {
      if (schema.has(word)) {
        bounds.add(Span.plain(", " + word + " "));
        bounds.add(value(schema.path(word)));
      }
    }
    return bounds.stream();
  }

  private static Stream<String> range(JsonNode schema, String least, String most, String unit) {
    String from = schema.path(least).asText();
    String to = schema.path(most).asText();
    if (from.isEmpty() && to.isEmpty()) {
      return Stream.empty();
    }
    String words =
        from.isEmpty() ? "at most " + to : to.isEmpty() ? "at least " + from : from + " to " + to;
    return Stream.of(", " + words + unit);
  }

  private static List<Span> joined(Stream<List<Span>> phrases, String between) {
    List<Span> all = new ArrayList<>();
    phrases.forEach(
        phrase -> {
          if (!all.isEmpty()) {
            all.add(Span.plain(between));
          }
          all.addAll(phrase);
        });
    return List.copyOf(all);
  }

  static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
