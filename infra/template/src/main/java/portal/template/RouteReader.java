package portal.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads a stack's routes: each leads to an integration, that to a function's alias, which the API
 * must be permitted to invoke; on AWS a call is answered 500 where it is not.
 */
final class RouteReader {
  private static final String API_GATEWAY = "apigateway.amazonaws.com";

  private final Map<String, Integration> integrations = new HashMap<>();
  private final Map<String, String> permitted;

  private RouteReader(Stack stack) {
    this.permitted =
        stack.ofType("AWS::Lambda::Permission").values().stream()
            .filter(of -> of.ignore("Action").text("Principal").equals(API_GATEWAY))
            .collect(Collectors.toMap(of -> of.text("FunctionName"), of -> of.text("SourceArn")));
    stack
        .ofType("AWS::ApiGatewayV2::Integration")
        .forEach((id, of) -> integrations.put("integrations/" + stack.ref(id), integration(of)));
  }

  /** A function behind an API. */
  private record Integration(String api, String alias, String function) {}

  /** The routes of each function, by its logical id. */
  static Map<String, List<Trigger.Route>> byFunction(Stack stack) {
    var reader = new RouteReader(stack);
    var routes = new HashMap<String, List<Trigger.Route>>();
    for (Properties route : stack.ofType("AWS::ApiGatewayV2::Route").values()) {
      reader.add(route, routes);
    }
    return routes;
  }

  private static Integration integration(Properties of) {
    of.ignore("PayloadFormatVersion", "IntegrationType");
    if (!of.text("PayloadFormatVersion").equals("2.0")) {
      throw of.broken("has another payload than 2.0");
    }
    String alias = of.text("IntegrationUri");
    String[] parts = alias.split(":", -1);
    if (parts.length != 8 || !alias.contains(":function:" + Surroundings.STACK + "-")) {
      throw of.broken("leads to no alias of a function: " + alias);
    }
    var read =
        new Integration(
            of.text("ApiId"), alias, parts[6].substring(Surroundings.STACK.length() + 1));
    of.done();
    return read;
  }

  private void add(Properties of, Map<String, List<Trigger.Route>> routes) {
    Integration integration =
        Optional.ofNullable(integrations.get(of.text("Target")))
            .orElseThrow(() -> of.broken("leads to no integration of its stack"));
    if (!integration.api().equals(of.text("ApiId"))) {
      throw of.broken("leads to an integration of another API");
    }
    demandPermission(of, integration);
    routes.computeIfAbsent(integration.function(), name -> new ArrayList<>()).add(route(of));
  }

  private void demandPermission(Properties of, Integration integration) {
    String source = permitted.getOrDefault(integration.alias(), "");
    if (!source.endsWith(":" + integration.api() + "/*")) {
      throw of.broken(
          "leads to %s, which the API may not invoke".formatted(integration.function()));
    }
  }

  private static Trigger.Route route(Properties of) {
    String[] key = of.text("RouteKey").split(" ", 2);
    if (key.length != 2) {
      throw of.broken("has no method and path");
    }
    boolean guarded = of.optional("AuthorizationType").filter("JWT"::equals).isPresent();
    if (guarded != of.has("AuthorizerId")) {
      throw of.broken("names an authorizer or the type JWT, but not both");
    }
    var route =
        new Trigger.Route(
            key[0], key[1], of.optional("AuthorizerId"), of.texts("AuthorizationScopes"));
    of.done();
    return route;
  }
}
