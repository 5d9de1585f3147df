package portal.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One stack: a template whose values are resolved in its place, the root or nested in it. */
public final class Stack {
  private final String name;
  private final Template template;
  private final Resolver resolver;

  private Stack(String name, Template template, Parameters parameters, Surroundings surroundings) {
    this.name = name;
    this.template = template;
    this.resolver = new Resolver(template, name, parameters, surroundings);
  }

  /**
   * The root stack, then those nested in it, in the template's order.
   *
   * @throws BrokenTemplate if one is wrong or says something that is not honoured here
   */
  public static List<Stack> all(Path file, Surroundings surroundings) {
    Path root = file.toAbsolutePath();
    String name = String.valueOf(root.getFileName());
    var stacks = new ArrayList<Stack>();
    Stack first = root(TemplateReader.read(name, root), surroundings);
    stacks.add(first);
    first
        .ofType("AWS::Serverless::Application")
        .forEach((id, of) -> stacks.add(first.nested(id, of, root, surroundings)));
    return List.copyOf(stacks);
  }

  static Stack root(Template template, Surroundings surroundings) {
    return new Stack(
        Surroundings.STACK,
        template,
        new Parameters(template, surroundings.parameters()),
        surroundings);
  }

  private Stack nested(String id, Properties of, Path root, Surroundings surroundings) {
    String location = of.text("Location");
    Template inner = TemplateReader.read(location, root.resolveSibling(location));
    var parameters = new Parameters(inner, passed(of.child("Parameters")));
    of.done();
    parameters.checkAll();
    // CloudFormation makes up the rest of the name; whoever builds on it gets another one here.
    return new Stack(name + "-" + id + "-nested", inner, parameters, surroundings);
  }

  private static Map<String, String> passed(Properties parameters) {
    var passed = new HashMap<String, String>();
    parameters.names().forEach(name -> passed.put(name, parameters.text(name)));
    return passed;
  }

  /** The template's file, relative to the root template's folder. */
  public String template() {
    return template.name();
  }

  /** The template as it is written, intrinsic functions in their long form. */
  public JsonNode written() {
    return template.root();
  }

  /** The resources by logical id, their properties resolved. */
  public Map<String, JsonNode> resources() {
    var resources = new LinkedHashMap<String, JsonNode>();
    for (Map.Entry<String, JsonNode> entry : template.root().path("Resources").properties()) {
      String pointer = "/Resources/" + entry.getKey() + "/Properties";
      ObjectNode resource = entry.getValue().deepCopy();
      if (resource.has("Properties")) {
        resource.set("Properties", resolver.resolve(resource.path("Properties"), pointer));
      }
      resources.put(entry.getKey(), resource);
    }
    return resources;
  }

  /** The properties of the resources of a type, by logical id. */
  Map<String, Properties> ofType(String type) {
    var found = new LinkedHashMap<String, Properties>();
    for (Map.Entry<String, JsonNode> resource : template.root().path("Resources").properties()) {
      if (resource.getValue().path("Type").asText().equals(type)) {
        found.put(resource.getKey(), properties(resource.getKey(), resource.getValue()));
      }
    }
    return found;
  }

  private Properties properties(String id, JsonNode resource) {
    String pointer = "/Resources/" + id + "/Properties";
    return new Properties(
        template, pointer, resolver.resolve(resource.path("Properties"), pointer));
  }

  JsonNode resolved(String pointer) {
    return resolver.resolve(template.root().at(pointer), pointer);
  }

  String ref(String id) {
    return names().ref(id);
  }

  ResourceNames names() {
    return resolver.names();
  }

  void check() {
    TemplateCheck.check(template, resolver);
  }
}
