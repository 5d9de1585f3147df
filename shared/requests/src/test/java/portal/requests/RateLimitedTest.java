package portal.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.aws.Host;
import portal.http.Endpoint;
import portal.http.Problem;
import portal.http.ProblemException;
import portal.http.ProblemKind;
import portal.http.Request;
import portal.http.Response;
import portal.language.Said;

final class RateLimitedTest {
  private static final Instant NOW = Instant.parse("2026-03-02T10:04:30.250Z");
  private static final RateLimit CODES = new RateLimit("codes", 2, Duration.ofMinutes(10));
  private static final Host HOST =
      new Host(
          Map.of("ORIGIN_KEY", "the key"),
          Clock.systemUTC(),
          Clock.fixed(NOW, ZoneOffset.UTC),
          new Random(1),
          List.of());

  private final Clients clients = new Clients(HOST);
  private final Map<Client, Integer> taken = new HashMap<>();
  private final RateLimited limited = new RateLimited(this::take, clients, HOST);

  private Buckets.Taken take(RateLimit limit, Client client, Instant now) {
    assertEquals(NOW, now);
    int count = taken.merge(client, 1, Integer::sum);
    return count > limit.quota()
        ? new Buckets.Taken.Exhausted()
        : new Buckets.Taken.Granted(limit.quota() - count);
  }

  private static Request from(String sourceIp, Map<String, String> headers) {
    return new Request(
        "id", "POST /", Map.of(), Map.of(), headers, Map.of(), sourceIp, new byte[0]);
  }

  private static Request through(String viewer) {
    return from("198.51.100.20", Map.of("x-origin-key", "the key", "x-viewer-address", viewer));
  }

  @Test
  void answersTellWhatIsLeft() {
    Endpoint endpoint =
        limited.by(CODES, _ -> new Response(201, Map.of("location", "/there"), "made"));
    Response first = endpoint.answer(from("192.0.2.1", Map.of()));
    assertEquals(201, first.status());
    assertEquals("made", first.body());
    assertEquals(
        Map.of(
            "location", "/there",
            "ratelimit-policy", "\"codes\";q=2;w=600",
            "ratelimit", "\"codes\";r=1;t=330"),
        first.headers());
  }

  @Test
  void refusalsTellWhatIsLeft() {
    Endpoint endpoint =
        limited.by(
            CODES,
            _ -> {
              throw Problem.of(ProblemKind.NOT_FOUND, Said.same("Nothing.")).exception();
            });
    Request asked = from("192.0.2.1", Map.of());
    Problem problem = refusal(endpoint, asked);
    assertEquals(ProblemKind.NOT_FOUND, problem.kind());
    assertEquals("\"codes\";r=1;t=330", problem.response(asked).headers().get("ratelimit"));
  }

  @Test
  void whoHasHadAllIsToldWhenToComeBack() {
    Endpoint endpoint = limited.by(CODES, _ -> new Response(200, Map.of(), ""));
    Request one = from("192.0.2.1", Map.of());
    endpoint.answer(one);
    endpoint.answer(one);
    Response refused = refusal(endpoint, one).response(one);
    assertEquals(429, refused.status());
    assertEquals("330", refused.headers().get("retry-after"));
    assertEquals("\"codes\";q=2;w=600", refused.headers().get("ratelimit-policy"));
    assertEquals("\"codes\";r=0;t=330", refused.headers().get("ratelimit"));
    assertEquals("application/problem+json", refused.headers().get("content-type"));
    assertEquals(200, endpoint.answer(from("192.0.2.2", Map.of())).status());
  }

  @Test
  void whoIsRefusedAgainCostsTheTableNothing() {
    Endpoint endpoint = limited.by(CODES, _ -> new Response(200, Map.of(), ""));
    Request one = from("192.0.2.1", Map.of());
    endpoint.answer(one);
    endpoint.answer(one);
    for (int again = 0; again < 5; again++) {
      assertEquals(429, refusal(endpoint, one).response(one).status());
    }
    assertEquals(3, taken.get(clients.of(one)));
  }

  private static Problem refusal(Endpoint endpoint, Request request) {
    return assertThrows(ProblemException.class, () -> endpoint.answer(request)).problem();
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.1, 192.0.2.1, true",
    "192.0.2.1, 192.0.2.2, false",
    "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::, true",
    "2001:db8:1:2::1, 2001:db8:1:3::1, false",
    "::ffff:192.0.2.1, 192.0.2.1, true",
    "nonsense, localhost, true",
    "192.0.2.1, nonsense, false"
  })
  void clientsAreAddressesOrNetworks(String one, String other, boolean same) {
    assertEquals(same, clients.of(from(one, Map.of())).equals(clients.of(from(other, Map.of()))));
    assertEquals(same, clients.of(through(one)).equals(clients.of(through(other))));
    assertEquals(clients.of(from(one, Map.of())), clients.of(through(one)));
  }

  @Test
  void noHeaderIsBelievedWithoutTheKey() {
    Client direct = clients.of(from("192.0.2.1", Map.of()));
    for (String key : List.of("", "the kez", "the key ")) {
      assertEquals(
          direct,
          clients.of(
              from(
                  "192.0.2.1",
                  Map.of(
                      "x-viewer-address", "203.0.113.7",
                      "x-forwarded-for", "203.0.113.7, 203.0.113.8",
                      "cloudfront-viewer-address", "203.0.113.7:4711",
                      "x-origin-key", key))));
    }
    assertNotEquals(direct, clients.of(through("203.0.113.7")));
  }

  @Test
  void noAddressStandsInWhatIsStored() {
    assertFalse(clients.of(from("192.0.2.1", Map.of())).hash().contains("c0000201"));
    assertTrue(clients.of(from("192.0.2.1", Map.of())).hash().matches("[0-9a-f]{64}"));
  }

  @Test
  void windowsBeginAtMultiplesOfTheirLength() {
    assertEquals(Instant.parse("2026-03-02T10:00:00Z"), CODES.windowOf(NOW));
    Instant turn = Instant.parse("2026-03-02T10:10:00Z");
    assertEquals(turn, CODES.windowOf(turn));
    assertEquals(600, CODES.secondsLeft(turn));
    assertEquals(1, CODES.secondsLeft(turn.minusMillis(1)));
    assertEquals(NOW.minusMillis(NOW.toEpochMilli() % 600_000), CODES.windowOf(NOW));
  }
}
