package portal.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The whole description, read. */
public record Document(JsonNode root) {

  static Document read(String yaml) {
    var options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    Object read = new Yaml(new SafeConstructor(options)).load(yaml);
    return new Document(new ObjectMapper().valueToTree(read));
  }

  public List<List<Span>> about() {
    return Prose.paragraphs(root.path("info").path("description").asText());
  }

  /** What opens guarded operations, by name. */
  public List<Field> openers() {
    return root.path("components").path("securitySchemes").properties().stream()
        .map(
            scheme ->
                new Field(
                    scheme.getKey(),
                    "",
                    List.of(),
                    Prose.line(scheme.getValue().path("description").asText())))
        .toList();
  }

  public List<Operation.Group> groups() {
    return Wording.stream(root.path("tags")).map(this::group).toList();
  }

  public List<Shape> shapes() {
    return root.path("components").path("schemas").properties().stream()
        .map(
            entry ->
                new Shape(
                    entry.getKey(),
                    Wording.of(entry.getValue()),
                    Prose.paragraphs(entry.getValue().path("description").asText()),
                    FieldReader.of(entry.getValue())))
        .sorted(Comparator.comparing(Shape::name))
        .toList();
  }

  private Operation.Group group(JsonNode tag) {
    String name = tag.path("name").asText();
    return new Operation.Group(
        name,
        Prose.line(tag.path("description").asText()),
        operations()
            .filter(found -> found.of().path("tags").path(0).asText().equals(name))
            .map(found -> new OperationReader(this, found).read())
            .toList());
  }

  private Stream<Found> operations() {
    return root.path("paths").properties().stream()
        .flatMap(
            path ->
                path.getValue().properties().stream()
                    .filter(member -> member.getValue().has("operationId"))
                    .map(
                        member ->
                            new Found(
                                path.getKey(),
                                member.getKey(),
                                path.getValue(),
                                member.getValue())));
  }

  /** What a reference names; what is no reference, itself. */
  JsonNode resolved(JsonNode node) {
    String reference = node.path("$ref").asText();
    return reference.isEmpty() ? node : resolved(root.at(reference.substring(1)));
  }

  static String nameOf(JsonNode reference) {
    String path = reference.path("$ref").asText();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** An operation where it stands. */
  record Found(String path, String method, JsonNode item, JsonNode of) {}
}
