package portal.description;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Reads one operation with all that it refers to. */
final class OperationReader {
  private static final String PROBLEM = "/problems#";
  private static final String ROLES = "x-roles";

  private final Document document;
  private final Document.Found found;

  OperationReader(Document document, Document.Found found) {
    this.document = document;
    this.found = found;
  }

  Operation read() {
    JsonNode operation = found.of();
    return new Operation(
        operation.path("operationId").asText(),
        found.method().toUpperCase(Locale.ROOT),
        found.path(),
        operation.path("summary").asText(),
        about(operation),
        Wording.stream(operation.path("security"))
            .flatMap(choice -> choice.properties().stream())
            .map(Map.Entry::getKey)
            .toList(),
        parameters(),
        bodies(document.resolved(operation.path("requestBody"))),
        operation.path("responses").properties().stream()
            .map(entry -> answer(entry.getKey(), document.resolved(entry.getValue())))
            .toList());
  }

  /** Its description, and of what is for staff the roles that may call it. */
  private static List<List<Span>> about(JsonNode operation) {
    List<String> roles =
        Wording.stream(operation.path(ROLES)).map(role -> "`" + role.asText() + "`").toList();
    Stream<List<Span>> named =
        roles.isEmpty()
            ? Stream.empty()
            : Stream.of(Prose.line("For: " + String.join(", ", roles) + "."));
    return Stream.concat(Prose.paragraphs(operation.path("description").asText()).stream(), named)
        .toList();
  }

  private List<Field> parameters() {
    return Stream.of(found.item(), found.of())
        .flatMap(node -> Wording.stream(node.path("parameters")))
        .map(document::resolved)
        .map(
            parameter ->
                field(
                    parameter.path("name").asText(),
                    parameter.path("in").asText() + (isRequired(parameter) ? "" : ", optional"),
                    parameter))
        .toList();
  }

  private Answer answer(String status, JsonNode response) {
    return new Answer(
        status,
        Prose.line(response.path("description").asText()),
        response.path("headers").properties().stream()
            .map(entry -> header(entry.getKey(), document.resolved(entry.getValue())))
            .toList(),
        bodies(response),
        problems(response.path("content").path("application/problem+json").path("schema")));
  }

  private static Field header(String name, JsonNode header) {
    return field(name, isRequired(header) ? "" : "optional", header);
  }

  private static Field field(String name, String note, JsonNode of) {
    return new Field(
        name, note, Wording.of(of.path("schema")), Prose.line(of.path("description").asText()));
  }

  private static boolean isRequired(JsonNode node) {
    return node.path("required").asBoolean();
  }

  private List<Body> bodies(JsonNode holder) {
    return holder.path("content").properties().stream()
        .map(
            entry ->
                new Body(
                    entry.getKey(),
                    Wording.of(entry.getValue().path("schema")),
                    FieldReader.of(entry.getValue().path("schema")),
                    examples(entry.getValue())))
        .toList();
  }

  private List<Body.Example> examples(JsonNode media) {
    Stream<Body.Example> named =
        media.path("examples").properties().stream()
            .map(entry -> example(entry.getKey(), document.resolved(entry.getValue())));
    return media.has("example")
        ? List.of(new Body.Example("", text(media.path("example"))))
        : named.toList();
  }

  private static Body.Example example(String key, JsonNode example) {
    return new Body.Example(
        example.path("summary").asText(key.replace('-', ' ')), text(example.path("value")));
  }

  private static String text(JsonNode value) {
    return value.isTextual() ? value.asText() : value.toPrettyString();
  }

  /** The kinds of problem that the schema allows, by what {@code type} may be. */
  private static List<Span> problems(JsonNode schema) {
    return schema.findValues("type").stream()
        .flatMap(
            type -> Stream.concat(Stream.of(type.path("const")), Wording.stream(type.path("enum"))))
        .map(JsonNode::asText)
        .filter(kind -> kind.startsWith(PROBLEM))
        .map(kind -> new Span(Span.Look.PROBLEM, kind.substring(PROBLEM.length())))
        .toList();
  }
}
