package portal.acceptance.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import portal.acceptance.template.Node;
import portal.acceptance.template.Root;
import portal.acceptance.template.Yaml;

/** infra/openapi.yaml, read. */
record OpenApi(Node root) {
  private static final List<String> METHODS =
      List.of("get", "put", "post", "delete", "patch", "head", "options");

  static OpenApi read() {
    return new OpenApi(Yaml.read(Root.text("infra/openapi.yaml")));
  }

  /** Operations by method and path, as route keys are written. */
  Map<String, Node> operations() {
    Map<String, Node> operations = new TreeMap<>();
    root.at("paths")
        .fields()
        .forEach(
            (path, item) ->
                item.fields()
                    .forEach(
                        (method, operation) -> {
                          if (METHODS.contains(method)) {
                            operations.put(method.toUpperCase(Locale.ROOT) + " " + path, operation);
                          }
                        }));
    return operations;
  }

  /** What a reference within the document names; what is no reference, itself. */
  Node resolved(Node node) {
    String reference = node.at("$ref").text();
    return reference.isEmpty() ? node : resolved(root.at(path(reference)));
  }

  private static String[] path(String reference) {
    return java.util.Arrays.stream(reference.substring("#/".length()).split("/", -1))
        .map(part -> part.replace("~1", "/").replace("~0", "~"))
        .toArray(String[]::new);
  }
}
