package portal.acceptance.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portal.acceptance.template.Node;

final class ExamplesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final OpenApi api = OpenApi.read();
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  /** A media type, a parameter, a header: whatever has a schema beside its examples. */
  @Test
  void everyExampleIsWhatItsSchemaSays() {
    List<String> wrong = new ArrayList<>();
    int[] checked = {0};
    api.root()
        .all()
        .filter(node -> node.at("schema").isPresent())
        .forEach(
            node ->
                examples(node)
                    .forEach(
                        example -> {
                          checked[0]++;
                          errors(node.at("schema"), example)
                              .forEach(error -> wrong.add(example.value() + ": " + error));
                        }));
    assertEquals(List.of(), wrong);
    assertTrue(checked[0] > 40, "only " + checked[0] + " examples");
  }

  /** A schema's own example. */
  @Test
  void everySchemaIsAsItsExampleShows() {
    List<String> wrong = new ArrayList<>();
    api.root()
        .at("components", "schemas")
        .fields()
        .forEach(
            (name, schema) -> {
              if (schema.at("example").isPresent()) {
                errors(schema, schema.at("example"))
                    .forEach(error -> wrong.add(name + ": " + error));
              }
            });
    assertEquals(List.of(), wrong);
  }

  private Stream<Node> examples(Node node) {
    Stream<Node> named =
        node.at("examples").fields().values().stream()
            .map(api::resolved)
            .map(example -> example.at("value"));
    return Stream.concat(named, Stream.of(node.at("example"))).filter(Node::isPresent);
  }

  /** References in the schema are within the document, so its components come along. */
  private List<String> errors(Node schema, Node example) {
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("components", api.root().at("components").value().orElseThrow());
    whole.put("allOf", List.of(schema.value().orElseThrow()));
    return registry
        .getSchema(JSON.<com.fasterxml.jackson.databind.JsonNode>valueToTree(whole))
        .validate(
            JSON.<com.fasterxml.jackson.databind.JsonNode>valueToTree(
                example.value().orElseThrow()))
        .stream()
        .map(Object::toString)
        .toList();
  }
}
