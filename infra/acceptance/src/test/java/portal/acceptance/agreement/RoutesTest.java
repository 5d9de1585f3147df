package portal.acceptance.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import portal.acceptance.template.SamFunction;
import portal.acceptance.template.SamTemplate;
import portal.acceptance.template.Samples;
import portal.http.HttpFunction;
import portal.json.JsonReader;

final class RoutesTest {
  private final SamTemplate template = SamTemplate.read();

  /** Each handler is built with its function's variables alone, so these suffice as well. */
  @Test
  void handlersServeTheRoutesThatTheTemplateDeclares() {
    for (SamFunction function : template.functions()) {
      assertEquals(declared(function), Handlers.routes(function), function.name());
    }
  }

  @Test
  void theDescriptionHasTheRoutesThatTheTemplateDeclares() {
    Map<String, String> declared = new TreeMap<>();
    template.functions().stream()
        .flatMap(SamFunction::triggers)
        .filter(SamFunction.Trigger::isHttp)
        .forEach(route -> declared.put(route.routeKey(), route.isGuarded() ? "staff" : ""));
    Map<String, String> described = new TreeMap<>();
    OpenApi.read()
        .operations()
        .forEach(
            (route, operation) ->
                described.put(
                    route,
                    operation.at("security").items().stream()
                            .anyMatch(choice -> choice.at("staffJwt").isPresent())
                        ? "staff"
                        : ""));
    assertEquals(declared, described);
  }

  /** What the authorizer lets in is answered 403 by role and 401 without a token. */
  @Test
  void guardedOperationsDescribeTheirRefusals() {
    OpenApi.read()
        .operations()
        .forEach(
            (route, operation) -> {
              if (operation.at("security").isPresent()) {
                assertTrue(operation.at("responses").fields().containsKey("401"), route);
              }
            });
  }

  @Test
  void everyFunctionHasASampleAndEverySampleAFunction() {
    Set<String> functions =
        template.functions().stream().map(SamFunction::name).collect(Collectors.toSet());
    Set<String> sampled =
        Samples.all().stream().map(Samples::functionOf).collect(Collectors.toSet());
    assertEquals(new TreeSet<>(functions), new TreeSet<>(sampled));
  }

  @Test
  void everyRouteHasASample() {
    for (SamFunction function : template.functions()) {
      Set<String> sampled = new HashSet<>();
      for (String sample : Samples.of(function.name())) {
        JsonReader.readObject(Samples.text(sample)).text("routeKey").ifPresent(sampled::add);
      }
      assertEquals(declared(function), new TreeSet<>(sampled), function.name());
    }
  }

  /** Lambda does not say which API called; a route in two functions would be a riddle. */
  @Test
  void noRouteIsDeclaredTwice() {
    Set<String> seen = new HashSet<>();
    template.functions().stream()
        .flatMap(SamFunction::triggers)
        .filter(SamFunction.Trigger::isHttp)
        .forEach(route -> assertTrue(seen.add(route.routeKey()), route.routeKey()));
    assertFalse(seen.isEmpty());
  }

  @Test
  void functionsWithRoutesAreHttpFunctions() throws ClassNotFoundException {
    for (SamFunction function : template.functions()) {
      assertEquals(
          !declared(function).isEmpty(),
          HttpFunction.class.isAssignableFrom(Class.forName(function.handler())),
          function.name());
    }
  }

  private static Set<String> declared(SamFunction function) {
    return function
        .triggers()
        .filter(SamFunction.Trigger::isHttp)
        .map(SamFunction.Trigger::routeKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
