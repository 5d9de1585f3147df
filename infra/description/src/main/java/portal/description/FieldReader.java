package portal.description;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists the members of an object with those of the nameless objects in it, which have no shape. */
final class FieldReader {
  private final Map<String, Field> fields = new LinkedHashMap<>();

  private FieldReader() {}

  static List<Field> of(JsonNode schema) {
    var reader = new FieldReader();
    reader.addMembers("", schema);
    return List.copyOf(reader.fields.values());
  }

  private void addMembers(String prefix, JsonNode schema) {
    Set<String> required =
        Wording.stream(schema.path("required")).map(JsonNode::asText).collect(Collectors.toSet());
    schema
        .path("properties")
        .properties()
        .forEach(
            member -> {
              String name = prefix + member.getKey();
              add(name, required.contains(member.getKey()), member.getValue());
              addMembers(name + ".", member.getValue());
            });
    for (String choice : List.of("allOf", "anyOf", "oneOf")) {
      schema.path(choice).forEach(part -> addMembers(prefix, part));
    }
    if (schema.has("items")) {
      addMembers(
          prefix.isEmpty() ? "[]." : prefix.replaceFirst("\\.$", "[]."), schema.path("items"));
    }
  }

  private void add(String name, boolean required, JsonNode schema) {
    fields.putIfAbsent(
        name,
        new Field(
            name,
            required ? "" : "optional",
            Wording.of(schema),
            Prose.line(schema.path("description").asText())));
  }
}
