package portal.acceptance.template;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** template.yaml, read. */
public final class SamTemplate {
  private final Node root;

  SamTemplate(Node root) {
    this.root = root;
  }

  public static SamTemplate read() {
    return new SamTemplate(Yaml.read(Root.text("template.yaml")));
  }

  Node root() {
    return root;
  }

  /** The resources of a type, such as {@code AWS::DynamoDB::Table}. */
  public List<Resource> resources(String type) {
    return resources().filter(resource -> resource.type().equals(type)).toList();
  }

  public Stream<Resource> resources() {
    return root.at("Resources").fields().entrySet().stream()
        .map(entry -> new Resource(entry.getKey(), entry.getValue()));
  }

  public List<SamFunction> functions() {
    return resources("AWS::Serverless::Function").stream()
        .map(resource -> new SamFunction(resource, globals()))
        .toList();
  }

  private Map<String, Node> globals() {
    return root.at("Globals", "Function", "Environment", "Variables").fields();
  }

  /** A resource and its logical name. */
  public record Resource(String name, Node node) {
    public String type() {
      return node.at("Type").text();
    }

    public Node property(String... names) {
      return node.at("Properties").at(names);
    }
  }
}
