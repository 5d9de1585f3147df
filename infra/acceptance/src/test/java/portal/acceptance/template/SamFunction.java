package portal.acceptance.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A function of the template, with what the globals add. */
public record SamFunction(SamTemplate.Resource resource, Map<String, Node> globals) {

  public String name() {
    return resource.name();
  }

  /** The class that handles, by its full name. */
  public String handler() {
    return resource.property("Handler").text().split("::", 2)[0];
  }

  /** The function's zip, relative to the project's folder. */
  public String zip() {
    return resource.property("CodeUri").text();
  }

  public Map<String, Node> variables() {
    Map<String, Node> variables = new LinkedHashMap<>(globals);
    variables.putAll(resource.property("Environment", "Variables").fields());
    return variables;
  }

  public Stream<Trigger> triggers() {
    return resource.property("Events").fields().entrySet().stream()
        .map(entry -> new Trigger(name() + "." + entry.getKey(), entry.getValue()));
  }

  List<Node> statements() {
    return resource.property("Policies").items().stream()
        .flatMap(policy -> policy.at("Statement").items().stream())
        .toList();
  }

  /** What calls a function. */
  public record Trigger(String name, Node node) {
    public String type() {
      return node.at("Type").text();
    }

    public Node property(String... names) {
      return node.at("Properties").at(names);
    }

    /** Method and path as the HTTP API names them. */
    public String routeKey() {
      return property("Method").text() + " " + property("Path").text();
    }

    public boolean isHttp() {
      return type().equals("HttpApi");
    }

    /** Whether Lambda queues the call, so that nobody sees it fail. */
    boolean isAsynchronous() {
      return switch (type()) {
        case "EventBridgeRule", "ScheduleV2" -> true;
        default -> false;
      };
    }
  }
}
