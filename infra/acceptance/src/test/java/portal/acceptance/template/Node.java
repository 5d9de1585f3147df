package portal.acceptance.template;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A place in a YAML document, present or not, so that a rule can ask for any path without looking
 * first.
 */
public record Node(Optional<Object> value) {
  private static final Node ABSENT = new Node(Optional.empty());

  static Node of(Object value) {
    return new Node(Optional.of(value));
  }

  public boolean isPresent() {
    return value.isPresent();
  }

  /** The member at the end of a path of names. */
  public Node at(String... names) {
    Node node = this;
    for (String name : names) {
      node = node.fields().getOrDefault(name, ABSENT);
    }
    return node;
  }

  /** The members by name; none if this is not a map. */
  public Map<String, Node> fields() {
    Map<String, Node> fields = new LinkedHashMap<>();
    if (value.orElse("") instanceof Map<?, ?> map) {
      map.forEach((name, member) -> fields.put(String.valueOf(name), of(member)));
    }
    return fields;
  }

  /** The elements; of a value that is no list, itself, as IAM reads it. */
  public List<Node> items() {
    return value.orElse(List.of()) instanceof Collection<?> list
        ? list.stream().map(Node::of).toList()
        : List.of(this);
  }

  public List<String> texts() {
    return items().stream().map(Node::text).toList();
  }

  /** The scalar as text; empty if absent. */
  public String text() {
    return value.map(String::valueOf).orElse("");
  }

  /** The last part of an ARN or an address: the name of what it leads to. */
  public String lastPart() {
    return text().replaceFirst(".*[/:]", "");
  }

  /** This and all below. */
  public Stream<Node> all() {
    Stream<Node> below =
        value.orElse("") instanceof Map
            ? fields().values().stream()
            : value.orElse("") instanceof Collection ? items().stream() : Stream.empty();
    return Stream.concat(Stream.of(this), below.flatMap(Node::all));
  }
}
