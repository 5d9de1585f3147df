package portal.acceptance.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A function of a template, with what the globals add and the routes that lead to it. */
public record SamFunction(
    SamTemplate.Resource resource, Node globals, List<SamTemplate.Resource> routes) {

  public String name() {
    return resource.name();
  }

  /** The class that handles, by its full name. */
  public String handler() {
    return resource.property("Handler").text().split("::", 2)[0];
  }

  /** The function's zip, relative to the project's folder. */
  public String zip() {
    return resource.template().replaceFirst("[^/]*$", "") + resource.property("CodeUri").text();
  }

  /** Its own variables. */
  Map<String, Node> variables() {
    return new LinkedHashMap<>(resource.property("Environment", "Variables").fields());
  }

  public Stream<Trigger> triggers() {
    return Stream.concat(
        routes.stream().map(route -> new Trigger(route.name(), "HttpApi", route.node())),
        resource.property("Events").fields().entrySet().stream()
            .map(
                entry ->
                    new Trigger(
                        name() + "." + entry.getKey(),
                        entry.getValue().at("Type").text(),
                        entry.getValue())));
  }

  List<Node> statements() {
    return resource.property("Policies").items().stream()
        .flatMap(policy -> policy.at("Statement").items().stream())
        .toList();
  }

  /** What calls a function. */
  public record Trigger(String name, String type, Node node) {
    public Node property(String... names) {
      return node.at("Properties").at(names);
    }

    /** Method and path as the HTTP API names them. */
    public String routeKey() {
      return property("RouteKey").text();
    }

    /** Whether the HTTP API lets in only whom its authorizer knows. */
    public boolean isGuarded() {
      return property("AuthorizationType").text().equals("JWT");
    }

    public boolean isHttp() {
      return type.equals("HttpApi");
    }

    /** Whether Lambda queues the call, so that nobody sees it fail. */
    boolean isAsynchronous() {
      return switch (type) {
        case "EventBridgeRule", "ScheduleV2" -> true;
        default -> false;
      };
    }
  }
}
