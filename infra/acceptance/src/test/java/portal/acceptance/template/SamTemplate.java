package portal.acceptance.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import portal.template.Stack;

/**
 * template.yaml and the capabilities' templates, read: what they deploy together, with the values
 * that it has in the surroundings of the sample events.
 */
public final class SamTemplate {
  private static final SamTemplate READ =
      new SamTemplate(Resolved.stacks().stream().map(SamTemplate::stack).toList());

  private final List<SamStack> stacks;

  private SamTemplate(List<SamStack> stacks) {
    this.stacks = stacks;
  }

  public static SamTemplate read() {
    return READ;
  }

  private static SamStack stack(Stack stack) {
    Node written = node(stack.written());
    List<Resource> resources =
        stack.resources().entrySet().stream()
            .map(
                entry ->
                    new Resource(
                        stack.template(),
                        entry.getKey(),
                        node(entry.getValue()),
                        written.at("Resources", entry.getKey())))
            .toList();
    return new SamStack(stack.template(), written, resources);
  }

  private static Node node(JsonNode json) {
    return Node.of(new ObjectMapper().convertValue(json, Object.class));
  }

  /** The root stack, then those of the capabilities. */
  List<SamStack> stacks() {
    return stacks;
  }

  SamStack root() {
    return stacks.getFirst();
  }

  List<SamStack> nested() {
    return stacks.subList(1, stacks.size());
  }

  /** The resources of a type, such as {@code AWS::DynamoDB::Table}. */
  public List<Resource> resources(String type) {
    return resources().filter(resource -> resource.type().equals(type)).toList();
  }

  public Stream<Resource> resources() {
    return stacks.stream().flatMap(stack -> stack.resources().stream());
  }

  public List<SamFunction> functions() {
    return stacks.stream().flatMap(stack -> stack.functions().stream()).toList();
  }

  /** Every place in every resource, resolved. */
  Stream<Node> places() {
    return resources().map(Resource::node).flatMap(Node::all);
  }

  /**
   * A resource and its logical name.
   *
   * @param template the file that has it, relative to the project's folder
   * @param node with every value resolved
   * @param written as the file has it
   */
  public record Resource(String template, String name, Node node, Node written) {
    public String type() {
      return node.at("Type").text();
    }

    public Node property(String... names) {
      return node.at("Properties").at(names);
    }

    /** A property as the file has it, intrinsic functions in their long form. */
    Node writtenProperty(String... names) {
      return written.at("Properties").at(names);
    }
  }

  /** The variables that a stack gives all its functions. */
  static Map<String, Node> variables(Node globals) {
    return globals.at("Environment", "Variables").fields();
  }
}
