package portal.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import portal.local.bus.Delivery;
import portal.local.bus.DeliveryStopped;
import portal.local.data.FolderInUse;
import portal.local.gateway.OwnHostTest;

/**
 * The whole embedded run with the small template: requests, streams, bus, mail and its events,
 * restarts.
 */
@ResourceLock(Handlers.LOCK)
class LocalPortalTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  static Path folder;

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @SuppressWarnings("NullAway.Init")
  private static LocalPortal portal;

  @BeforeAll
  static void begin() throws IOException {
    write("web/target/site/kit/index.html", "<p>home");
    write("web/target/site/kit/404.html", "<p>none");
    write("web/target/site/enquiries/enquiry.html", "<p>enquiry");
    write("web/target/site/enquiries/enquiry.js", "enquire();");
    Files.writeString(folder.resolve("secret.txt"), "secret");
    portal = start(stopping());
  }

  private static void write(String file, String content) throws IOException {
    Files.createDirectories(folder.resolve(file).getParent());
    Files.writeString(folder.resolve(file), content);
  }

  @AfterAll
  static void end() {
    portal.close();
    CLIENT.close();
  }

  @BeforeEach
  void forget() {
    portal.drain();
    Handlers.reset();
  }

  private static LocalSettings stopping() {
    return settings().drainedByHand(1);
  }

  private static LocalSettings settings() {
    try {
      Path template = Path.of(LocalPortalTest.class.getResource("/small.yaml").toURI());
      return LocalSettings.in(folder, folder.resolve("data")).withTemplate(template);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static LocalPortal start(LocalSettings settings) {
    return LocalPortal.start(settings);
  }

  private static void restart(LocalSettings settings) {
    portal.close();
    portal = start(settings);
  }

  private static HttpResponse<String> send(
      String method, String path, String body, String... headers) {
    var request =
        HttpRequest.newBuilder(URI.create(portal.origin() + path))
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String header(HttpResponse<String> response, String name) {
    return String.join("|", response.headers().allValues(name));
  }

  private static JsonNode json(HttpResponse<String> response) throws IOException {
    return Handlers.JSON.readTree(response.body());
  }

  @Test
  void aFunctionDoesOnlyWhatItsRoleMay() {
    String events = portal.tables().names().getFirst();
    int before = portal.tables().count(events);
    assertEquals(500, send("POST", "/api/barred/one", "{}").statusCode());
    assertEquals(before, portal.tables().count(events));
  }

  @Test
  void aWriteBecomesAnEventAMailAndTheMailsOwnEvents() {
    int before = portal.mails().size();
    assertEquals(201, send("POST", "/api/notes/one", "{}").statusCode());
    portal.drain();
    assertEquals(before + 1, portal.mails().size());
    var types =
        Handlers.SEEN.stream()
            .map(event -> event.path("detail-type").asText("stream"))
            .sorted()
            .toList();
    assertEquals(List.of("Email Delivered", "Email Sent", "stream"), types);
  }

  @Test
  void aFailingTargetStopsTheDeliveryAndLosesNothing() {
    int before = portal.mails().size();
    send("POST", "/api/notes/two", "{}");
    Handlers.FAILURES.set(2);
    assertThrows(DeliveryStopped.class, portal::drain);
    portal.restartFunctions();
    assertThrows(DeliveryStopped.class, portal::drain);
    portal.drain();
    assertEquals(before + 1, portal.mails().size());
    portal.drain();
    assertEquals(before + 1, portal.mails().size());
  }

  @Test
  void whatWasNotDeliveredBeforeTheEndIsDeliveredAfterTheNextStart() {
    int before = portal.mails().size();
    send("POST", "/api/notes/three", "{}");
    restart(stopping());
    assertEquals(before, portal.mails().size());
    portal.drain();
    assertEquals(before + 1, portal.mails().size());
  }

  @Test
  void whatFailsForGoodIsParkedAndCanBeTriedAgain() throws IOException {
    restart(
        settings()
            .drainedByHand(1)
            .withDelivery(new Delivery(java.util.Optional.empty(), Duration.ZERO)));
    send("POST", "/api/notes/four", "{}");
    Handlers.FAILURES.set(2);
    portal.drain();
    JsonNode parked = json(send("GET", "/_local/dead-letters", "", "Accept", "application/json"));
    assertEquals("Notify", parked.path(0).path("target").asText());
    assertEquals("portal-DeadLetters", parked.path(0).path("queue").asText());
    int before = portal.mails().size();
    String again = "/_local/dead-letters/" + parked.path(0).path("id").asText() + "/redrive";
    assertEquals(200, send("POST", again, "", "Accept", "application/json").statusCode());
    assertEquals(before + 1, portal.mails().size());
    assertEquals(0, portal.deadLetters().all().size());
    restart(stopping());
  }

  @Test
  void theEventIsPayloadTwo() throws IOException {
    JsonNode event =
        json(
            send(
                "POST",
                "/api/echo/a%20b?x=1&x=2&y=%C3%A4",
                "name=v",
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Cookie",
                "c=1; d=2"));
    assertEquals("2.0", event.path("version").asText());
    assertEquals("POST /api/echo/{name}", event.path("routeKey").asText());
    assertEquals("/api/echo/a%20b", event.path("rawPath").asText());
    assertEquals("x=1&x=2&y=%C3%A4", event.path("rawQueryString").asText());
    assertEquals("1,2", event.at("/queryStringParameters/x").asText());
    assertEquals("a b", event.at("/pathParameters/name").asText());
    assertEquals("c=1", event.at("/cookies/0").asText());
    assertTrue(event.path("isBase64Encoded").asBoolean());
    assertEquals("bmFtZT12", event.path("body").asText());
    assertEquals("POST", event.at("/requestContext/http/method").asText());
    assertEquals("127.0.0.1", event.at("/requestContext/http/sourceIp").asText());
  }

  @Test
  void noListenerAnswersToAnotherHost() throws IOException {
    send("POST", "/api/notes/host", "{}");
    portal.drain();
    var addresses = new ArrayList<>(Handlers.endpoints);
    assertEquals(2, addresses.size(), "Mail and tables, as functions are told of them");
    addresses.addAll(List.of(portal.origin(), portal.objectsEndpoint().toString()));
    for (String address : addresses) {
      int port = URI.create(address).getPort();
      for (String path :
          List.of("/", "/_local/mails", "/_local/sign-in/oauth2/authorize", "/staff")) {
        String answer =
            OwnHostTest.said(
                port,
                "GET " + path + " HTTP/1.1",
                "Host: evil.example:" + port,
                "X-Forwarded-Host: localhost:" + port);
        assertTrue(answer.startsWith("HTTP/1.1 421 "), answer);
        answer =
            OwnHostTest.said(
                port,
                "GET " + path + " HTTP/1.1",
                "Host: 127.0.0.1:" + port,
                "X-Forwarded-Host: evil.example");
        assertFalse(answer.startsWith("HTTP/1.1 421 "), answer);
      }
    }
  }

  @Test
  void twoSlashesLeadToNoPage() {
    assertEquals(404, send("GET", "//evil.example/enquiry", "").statusCode());
  }

  @Test
  void gatewayErrorsAreAws() {
    assertEquals("{\"message\":\"Not Found\"}", send("GET", "/api/none", "").body());
    assertEquals(401, send("GET", "/api/guarded", "").statusCode());
    Handlers.FAILURES.set(1);
    var failed = send("POST", "/api/echo/x", "{}");
    assertEquals(500, failed.statusCode());
    assertEquals("{\"message\":\"Internal Server Error\"}", failed.body());
    var large = send("POST", "/api/echo/x", "x".repeat(6 * 1024 * 1024 + 1));
    assertEquals(413, large.statusCode());
  }

  @Test
  void staffPassWithATokenAndItsClaimsAreStrings() throws IOException {
    String token =
        json(send("POST", "/_local/sign-in/token?role=secretary", ""))
            .path("access_token")
            .asText();
    JsonNode event = json(send("GET", "/api/guarded", "", "Authorization", "Bearer " + token));
    JsonNode claims = event.at("/requestContext/authorizer/jwt/claims");
    assertEquals("[secretary]", claims.path("cognito:groups").asText());
    assertEquals("access", claims.path("token_use").asText());
    assertTrue(claims.path("exp").isTextual());
    String cut = token.substring(0, token.length() - 4) + "AAAA";
    assertEquals(
        401, send("GET", "/api/guarded", "", "Authorization", "Bearer " + cut).statusCode());
  }

  @Test
  void preflightsAreAnsweredByTheGateway() {
    var answer =
        send(
            "OPTIONS",
            "/api/echo/x",
            "",
            "Origin",
            "https://elsewhere.example",
            "Access-Control-Request-Method",
            "POST");
    assertEquals(204, answer.statusCode());
    assertEquals(
        "https://elsewhere.example",
        answer.headers().firstValue("access-control-allow-origin").orElseThrow());
  }

  @Test
  void pagesAreServedByTheirNamesAndAssetsByTheirPaths() {
    assertEquals("<p>home", send("GET", "/", "").body());
    var page = send("GET", "/enquiry?campaign=SPRING", "");
    assertEquals("<p>enquiry", page.body());
    String tag = header(page, "etag");
    assertEquals(304, send("GET", "/enquiry", "", "If-None-Match", tag).statusCode());
    assertEquals("enquire();", send("GET", "/enquiries/enquiry.js", "").body());
    String policy = header(page, "content-security-policy");
    assertEquals("connect-src " + portal.objectsEndpoint(), policy);
  }

  @Test
  void anUnknownPageIsThe404PageAndAnUnknownAssetIsNone() {
    for (String path : List.of("/nothing", "/enquiry/", "/kit/404.html", "/a/b/c")) {
      var page = send("GET", path, "");
      assertEquals(404, page.statusCode(), path);
      assertEquals("<p>none", page.body(), path);
    }
    for (String path : List.of("/nothing.js", "/enquiry.html", "/..%2Fsecret.txt")) {
      var none = send("GET", path, "");
      assertEquals(404, none.statusCode(), path);
      assertTrue(none.body().contains("<Code>NoSuchKey</Code>"), none.body());
    }
    assertEquals(403, send("POST", "/enquiry", "").statusCode());
  }

  @Test
  void mailedLinksGoToTheApiAndGetTheirOwnHeaders() throws IOException {
    var link = send("GET", "/l/secret", "");
    assertEquals("GET /l/{secret}", json(link).path("routeKey").asText());
    assertEquals("no-store", header(link, "cache-control"));
    assertEquals("no-referrer", header(link, "referrer-policy"));
    assertEquals("{\"message\":\"Not Found\"}", send("GET", "/l/a/b", "").body());
  }

  @Test
  void theApiHearsFromTheDistributionWhoAsks() throws IOException {
    var forged = new String[] {"X-Viewer-Address", "203.0.113.7", "X-Origin-Key", "forged"};
    JsonNode headers = json(send("POST", "/api/echo/x", "{}", forged)).path("headers");
    assertEquals("127.0.0.1", headers.path("x-viewer-address").asText());
    assertEquals("the key", headers.path("x-origin-key").asText());
  }

  @Test
  void everyLocalPageAnswers() {
    for (String path :
        List.of("mails", "events", "clock", "tables", "tables/portal-Events", "dead-letters")) {
      var page = send("GET", "/_local/" + path, "");
      assertEquals(200, page.statusCode(), path);
      assertTrue(page.body().contains("<h1>"), path);
      assertEquals(
          200, send("GET", "/_local/" + path, "", "Accept", "application/json").statusCode(), path);
    }
  }

  @Test
  void aMailThatIsGoneHidesNoOther() throws IOException {
    for (String id : List.of("kept", "gone")) {
      send("POST", "/api/notes/" + id, "{}");
      portal.drain();
    }
    String gone = portal.mails().getLast().id();
    Files.delete(folder.resolve("data/mails/" + gone + ".eml"));
    var list = send("GET", "/_local/mails", "");
    assertEquals(200, list.statusCode());
    assertTrue(list.body().contains("Its .eml is missing."), list.body());
    assertTrue(list.body().contains(">kept</a>"), list.body());
    JsonNode lines = json(send("GET", "/_local/mails", "", "Accept", "application/json"));
    assertEquals("Its .eml is missing.", lines.path(0).path("trouble").asText());
    assertEquals("kept", lines.path(1).path("subject").asText());
    assertFalse(lines.path(1).has("trouble"));
    var page = send("GET", "/_local/mails/" + gone, "");
    assertEquals(410, page.statusCode());
    assertTrue(page.body().contains("Its .eml is missing."), page.body());
    assertEquals(404, send("GET", "/_local/mails/none", "").statusCode());
  }

  @Test
  void theClockGoesForwardAndOnlyFromOurPages() throws IOException {
    var before = portal.clock().instant();
    assertEquals(
        403,
        send("POST", "/_local/clock", "{\"forward\":\"P1D\"}", "Origin", "https://evil.example")
            .statusCode());
    assertEquals(200, send("POST", "/_local/clock", "{\"forward\":\"P1D\"}").statusCode());
    assertTrue(
        Duration.between(before, portal.clock().instant()).compareTo(Duration.ofDays(1)) >= 0);
    for (String bad :
        List.of("-P1D", "P999999999Y", "P2147483647Y", "PT999999999999999H", "soon", "")) {
      String body = "{\"forward\":\"" + bad + "\"}";
      assertEquals(400, send("POST", "/_local/clock", body).statusCode(), bad);
    }
  }

  @Test
  void missedDailyOccurrencesFireEach() {
    portal.runSchedules(portal.clock().instant());
    Handlers.SEEN.clear();
    portal.runSchedules(portal.clock().instant().plus(Duration.ofDays(3)));
    assertEquals(3, Handlers.SEEN.size());
    assertEquals("Scheduled Event", Handlers.SEEN.getFirst().path("detail-type").asText());
  }

  @Test
  void oneFolderHasOnePortal() {
    assertThrows(FolderInUse.class, () -> LocalPortal.start(stopping()));
  }
}
