package portal.local.distribution;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import portal.local.gateway.Reply;
import portal.local.gateway.Request;
import portal.local.gateway.Site;
import portal.template.CacheBehaviour;
import portal.template.DistributionDefinition;
import portal.template.EdgeFunction;
import portal.template.OriginDefinition;
import portal.template.ResponseHeader;

class DistributionTest {
  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final Reply FOUND = new Reply(200, List.of(Map.entry("ETag", "1")), new byte[3]);
  private static final Reply PROBLEM =
      new Reply(409, List.of(Map.entry("Cache-Control", "private")), "a problem".getBytes(UTF_8));

  private static final CacheBehaviour API =
      new CacheBehaviour(
          "/api/*",
          new OriginDefinition.Api(Map.of("X-Key", "ours")),
          Set.of("GET", "POST"),
          Optional.empty(),
          Optional.of(
              new EdgeFunction(
                  "After",
                  "function handler(event) { event.response.statusCode = 299; return"
                      + " event.response; }")),
          List.of());

  private final Map<String, Request> asked = new TreeMap<>();

  private Reply answer(CacheBehaviour otherwise, Reply api, Request request) {
    var declared = new DistributionDefinition(List.of(API), otherwise);
    return new Distribution(declared, origin("api", api), origin("bucket", FOUND)).answer(request);
  }

  private Site origin(String name, Reply reply) {
    return request -> {
      asked.put(name, request);
      return reply;
    };
  }

  private Request asked(String origin) {
    return Objects.requireNonNull(asked.get(origin));
  }

  private static CacheBehaviour site(String code, ResponseHeader... headers) {
    Optional<EdgeFunction> function =
        code.isEmpty() ? Optional.empty() : Optional.of(new EdgeFunction("Site", code));
    return new CacheBehaviour(
        "*", new OriginDefinition.Bucket(), READING, function, Optional.empty(), List.of(headers));
  }

  private static List<String> values(Reply reply, String name) {
    return reply.headers().stream()
        .filter(header -> header.getKey().equalsIgnoreCase(name))
        .map(Map.Entry::getValue)
        .toList();
  }

  @Test
  void thePathDecidesWhoIsAsked() {
    answer(site(""), FOUND, Requests.get("/api/x"));
    answer(site(""), FOUND, Requests.get("/x"));
    assertEquals("/api/x", asked("api").path());
    assertEquals("/x", asked("bucket").path());
  }

  @Test
  void anErrorOfTheOriginPassesEveryFunctionAsItIs() {
    assertSame(PROBLEM, answer(site(""), PROBLEM, Requests.get("/api/x")));
  }

  @Test
  void aFunctionAfterTheOriginChangesOnlyWhatItTouches() {
    Reply reply = answer(site(""), FOUND, Requests.get("/api/x"));
    assertEquals(299, reply.status());
    assertEquals(FOUND.headers(), reply.headers());
    assertArrayEquals(FOUND.body(), reply.body());
  }

  @Test
  void aMethodThatIsNotAmongTheBehavioursIsRefusedByTheDistribution() {
    Reply refused = answer(site(""), FOUND, Requests.of("POST", "/x", "", Map.of()));
    assertEquals(403, refused.status());
    assertEquals(403, answer(site(""), FOUND, Requests.of("PUT", "/api/x", "", Map.of())).status());
    assertTrue(asked.isEmpty(), asked.toString());
  }

  @Test
  void theOriginHearsOurKeyWhateverTheViewerSays() {
    var forged = Map.of("x-key", List.of("theirs"));
    answer(site(""), FOUND, Requests.of("GET", "/api/x", "", forged));
    assertEquals(Optional.of("ours"), asked("api").header("x-key"));
  }

  @Test
  void aFunctionMayAnswerByItself() {
    Reply reply =
        answer(
            site(
                "function handler(event) { return { statusCode: 302, headers: { location: { value:"
                    + " '/y' } }, cookies: { c: { value: '1', attributes: 'Secure' } }, body:"
                    + " 'gone' }; }"),
            FOUND,
            Requests.get("/x"));
    assertEquals(302, reply.status());
    assertEquals(List.of("/y"), values(reply, "Location"));
    assertEquals(List.of("c=1; Secure"), values(reply, "Set-Cookie"));
    assertEquals("gone", new String(reply.body(), UTF_8));
    assertTrue(asked.isEmpty(), asked.toString());
  }

  @Test
  void aPolicyPutsItsHeadersOnAndReplacesOnlyWhereItOverrides() {
    var added = new ResponseHeader("Referrer-Policy", "no-referrer", false);
    var kept = new ResponseHeader("etag", "2", false);
    assertEquals(
        List.of("1"), values(answer(site("", added, kept), FOUND, Requests.get("/")), "ETag"));
    var replaced = new ResponseHeader("etag", "2", true);
    Reply reply = answer(site("", added, replaced), FOUND, Requests.get("/"));
    assertEquals(List.of("2"), values(reply, "ETag"));
    assertEquals(List.of("no-referrer"), values(reply, "Referrer-Policy"));
  }
}
