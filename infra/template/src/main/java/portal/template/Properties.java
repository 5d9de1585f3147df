package portal.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Resolved properties that remember what was read, so that what nobody reads is refused instead of
 * ignored.
 */
final class Properties {
  private final Template template;
  private final String pointer;
  private final JsonNode values;
  private final Set<String> read = new HashSet<>();

  Properties(Template template, String pointer, JsonNode values) {
    this.template = template;
    this.pointer = pointer;
    this.values = values;
  }

  JsonNode value(String name) {
    read.add(name);
    return values.path(name);
  }

  int line(String name) {
    return template.line(pointer + "/" + name);
  }

  boolean has(String name) {
    return values.has(name);
  }

  String text(String name) {
    return optional(name).orElseThrow(() -> template.broken(pointer, where() + " has no " + name));
  }

  Optional<String> optional(String name) {
    JsonNode value = value(name);
    return value.isValueNode() ? Optional.of(value.asText()) : Optional.empty();
  }

  boolean flag(String name) {
    return value(name).asBoolean();
  }

  int number(String name, int otherwise) {
    return value(name).asInt(otherwise);
  }

  List<String> texts(String name) {
    var texts = new ArrayList<String>();
    value(name).forEach(element -> texts.add(element.asText()));
    return List.copyOf(texts);
  }

  Properties child(String name) {
    return new Properties(template, pointer + "/" + name, value(name));
  }

  List<Properties> children(String name) {
    var children = new ArrayList<Properties>();
    for (JsonNode element : value(name)) {
      children.add(new Properties(template, pointer + "/" + name + "/" + children.size(), element));
    }
    return children;
  }

  Set<String> names() {
    var names = new HashSet<String>();
    values.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** These mean nothing on one machine. */
  Properties ignore(String... names) {
    read.addAll(List.of(names));
    return this;
  }

  /** Refuses what was not read. */
  void done() {
    for (String name : names()) {
      if (!read.contains(name)) {
        throw template.broken(
            pointer + "/" + name,
            "the embedded run does not honour %s of %s".formatted(name, where()));
      }
    }
  }

  BrokenTemplate broken(String message) {
    return template.broken(pointer, where() + " " + message);
  }

  private String where() {
    return pointer
        .substring(1)
        .replace("Resources/", "")
        .replace("/Properties", "")
        .replace('/', '.');
  }
}
