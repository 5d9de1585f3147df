package portal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import portal.json.JsonObject;
import portal.json.JsonReader;

class RoutingTest {
  private static final Response ANSWER = new Response(200, Map.of(), "secret");

  private static final Routing ROUTING =
      new Routing(
          Map.of(
              "GET /api/open", _ -> ANSWER,
              "GET /api/staff/things", new StaffRoute(Set.of(Role.FINANCE), _ -> ANSWER),
              "GET /api/staff/forgotten", _ -> ANSWER));

  private static JsonObject call(String routeKey) {
    return JsonReader.readObject(
        ROUTING.handle(JsonObject.builder().text("routeKey", routeKey).build()));
  }

  private static long status(String routeKey) {
    return call(routeKey).number("statusCode").orElseThrow();
  }

  @Test
  void aRouteForStaffThatNamesNoRolesIsRefused() {
    assertEquals(403, status("GET /api/staff/forgotten"));
    assertTrue(call("GET /api/staff/forgotten").text("body").orElseThrow().contains("No role"));
  }

  @Test
  void whatIsForStaffAndSaysForWhomIsAskedAndSoIsWhatIsOpen() {
    assertEquals(200, status("GET /api/staff/things"));
    assertEquals(200, status("GET /api/open"));
    assertEquals(404, status("GET /api/none"));
  }
}
