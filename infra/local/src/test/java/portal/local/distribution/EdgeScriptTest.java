package portal.local.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mozilla.javascript.RhinoException;
import portal.local.gateway.Reply;
import portal.local.gateway.Request;
import portal.template.EdgeFunction;

class EdgeScriptTest {
  private static final Request ASKED =
      Requests.of(
          "GET",
          "/a%20b",
          "x=1&x=%C3%A4&y",
          Map.of("accept", List.of("text/html"), "cookie", List.of("c=1; d=2")));

  private static EdgeScript script(String body) {
    return new EdgeScript(
        new EdgeFunction(
            "F", "function handler(event) { var request = event.request; " + body + " }"));
  }

  private static Request onward(String body, Request request) {
    if (script(body).beforeOrigin(request) instanceof Verdict.Onward(Request next)) {
      return next;
    }
    throw new AssertionError("It answered by itself");
  }

  /** The event as a function sees it, by way of a body that it answers with. */
  private static JsonNode seen() throws java.io.IOException {
    Verdict verdict =
        script("return { statusCode: 200, body: JSON.stringify(event) };").beforeOrigin(ASKED);
    if (verdict instanceof Verdict.Answered(Reply reply)) {
      return new ObjectMapper().readTree(reply.body());
    }
    throw new AssertionError("It did not answer");
  }

  @Test
  void theEventIsCloudFronts() throws java.io.IOException {
    JsonNode event = seen();
    assertEquals("1.0", event.path("version").asText());
    assertEquals("viewer-request", event.at("/context/eventType").asText());
    assertEquals("192.0.2.1", event.at("/viewer/ip").asText());
    JsonNode request = event.path("request");
    assertEquals("GET", request.path("method").asText());
    assertEquals("/a%20b", request.path("uri").asText());
    assertEquals("1", request.at("/querystring/x/value").asText());
    assertEquals("%C3%A4", request.at("/querystring/x/multiValue/1/value").asText());
    assertTrue(request.path("querystring").has("y"));
    assertEquals("text/html", request.at("/headers/accept/value").asText());
    assertTrue(request.at("/headers/cookie").isMissingNode());
    assertEquals("2", request.at("/cookies/d/value").asText());
  }

  @Test
  void whatIsLeftAloneStaysAsItCame() {
    Request next = onward("request.uri = '/other'; return request;", ASKED);
    assertEquals("/other", next.path());
    assertEquals(ASKED.query(), next.query());
    assertEquals(ASKED.headers(), next.headers());
    assertEquals(ASKED.body(), next.body());
  }

  @Test
  void headersQueryAndCookiesMayBeChanged() {
    Request next =
        onward(
            "request.headers['x-new'] = { value: 'n' }; request.querystring = { z: { value: '3' }"
                + " }; delete request.cookies.c; return request;",
            ASKED);
    assertEquals(
        Map.of("accept", List.of("text/html"), "cookie", List.of("d=2"), "x-new", List.of("n")),
        next.headers());
    assertEquals("z=3", next.query());
  }

  @Test
  void aResponsesHeadersMayBeChangedAndItsBodyStays() {
    var reply = new Reply(200, List.of(Map.entry("ETag", "1")), new byte[] {1, 2});
    Reply after =
        script("event.response.headers.age = { value: '0' }; return event.response;")
            .afterOrigin(ASKED, reply);
    assertEquals(List.of(Map.entry("age", "0"), Map.entry("etag", "1")), after.headers());
    assertEquals(reply.body(), after.body());
  }

  @Test
  void itIsStrictAndReachesNothingOfTheMachine() {
    for (String body : List.of("leaked = 1; return request;", "return java.lang.System.exit(1);")) {
      assertThrows(RhinoException.class, () -> script(body).beforeOrigin(ASKED), body);
    }
    assertThrows(RhinoException.class, () -> script("return ("));
  }

  @Test
  void manyAskAtOnceAndEachGetsItsOwn() throws Exception {
    EdgeScript script = script("request.uri += request.uri; return request;");
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running =
          IntStream.range(0, 200)
              .mapToObj(i -> threads.submit(() -> script.beforeOrigin(Requests.get("/" + i))))
              .toList();
      for (int i = 0; i < running.size(); i++) {
        var onward = (Verdict.Onward) running.get(i).get();
        assertEquals("/" + i + "/" + i, onward.request().path());
      }
    }
  }
}
