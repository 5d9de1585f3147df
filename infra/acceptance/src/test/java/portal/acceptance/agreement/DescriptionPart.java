package portal.acceptance.agreement;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portal.acceptance.template.Node;
import portal.acceptance.template.Root;
import portal.acceptance.template.Yaml;

/** What one capability describes of the API, or what all share. */
record DescriptionPart(String owner, Node root) {
  static final String SHARED = "shared";

  static List<DescriptionPart> all() {
    return Stream.concat(capabilities(), Stream.of(shared())).toList();
  }

  static Stream<DescriptionPart> capabilities() {
    return Root.list("functions").stream()
        .filter(folder -> folder.resolve("openapi.yaml").toFile().exists())
        .map(folder -> folder.getFileName().toString())
        .map(name -> read(name, "functions/" + name + "/openapi.yaml"));
  }

  private static DescriptionPart shared() {
    return read(SHARED, "infra/openapi/shared.yaml");
  }

  private static DescriptionPart read(String owner, String file) {
    return new DescriptionPart(owner, Yaml.read(Root.text(file)));
  }

  /** Operations by method and path, as route keys are written. */
  Map<String, Node> operations() {
    return new OpenApi(root).operations();
  }

  Set<String> tags() {
    return root.at("tags").isPresent()
        ? root.at("tags").items().stream()
            .map(tag -> tag.at("name").text())
            .collect(Collectors.toSet())
        : Set.of();
  }

  /** Components by kind and name, such as {@code schemas/Quote}. */
  Map<String, Node> components() {
    Map<String, Node> components = new TreeMap<>();
    root.at("components")
        .fields()
        .forEach(
            (kind, named) ->
                named.fields().forEach((name, node) -> components.put(kind + "/" + name, node)));
    return components;
  }

  /** The components that a node names itself, by reference or as what opens an operation. */
  static Set<String> named(Node node) {
    Set<String> named = new TreeSet<>();
    node.all()
        .forEach(
            inner -> {
              String reference = inner.at("$ref").text();
              if (!reference.isEmpty()) {
                named.add(reference.replaceFirst("^#/components/", ""));
              }
              if (inner.at("security").isPresent()) {
                inner.at("security").items().stream()
                    .flatMap(choice -> choice.fields().keySet().stream())
                    .forEach(scheme -> named.add("securitySchemes/" + scheme));
              }
            });
    return named;
  }
}
