package portal.acceptance.enquiries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portal.acceptance.tables.TableNames;
import portal.acceptance.walk.Client;
import portal.acceptance.walk.RunningPortal;
import portal.acceptance.walk.SharedPortal;
import portal.local.LocalPortal;

/** What nobody should send, and what many send at once, over HTTP and against the tables. */
@ExtendWith(SharedPortal.class)
class BadInputTest {
  private static LocalPortal portal;

  @BeforeAll
  static void start(RunningPortal shared) {
    portal = shared.portal();
  }

  @SuppressWarnings("ArrayRecordComponent") // read only, never compared
  record Bad(String name, byte[] body, String type, int status) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Bad json(String name, String body, int status) {
    return new Bad(name, body.getBytes(StandardCharsets.UTF_8), "application/json", status);
  }

  static List<Bad> bodies() {
    String good = Client.enquiry("bad@example.org", "en");
    String form = "application/x-www-form-urlencoded";
    return List.of(
        json("10,000 deep", "[".repeat(10_000) + "]".repeat(10_000), 400),
        json(
            "10,000 deep in a field",
            "{\"name\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}",
            400),
        json("50,000 digits", "{\"name\":" + "9".repeat(50_000) + "}", 400),
        json("a million digits", "{\"name\":" + "9".repeat(1_000_000) + "}", 413),
        json("over 64 KiB", good.replace("Two days.", "x".repeat(65_536)), 413),
        json("over-long text", good.replace("Two days.", "x".repeat(4_001)), 422),
        json("unknown field", good.replaceFirst("\\{", "{\"fee\":1,"), 422),
        json("wrong type", good.replace("\"consulting\"", "[]"), 422),
        json("half a surrogate", good.replace("Two days.", "\\ud83d"), 400),
        json("not an object", "[]", 400),
        json("nothing", "", 400),
        new Bad(
            "not UTF-8",
            good.replace("Two days.", "T\u00e4g").getBytes(StandardCharsets.ISO_8859_1),
            "application/json",
            400),
        new Bad(
            "overlong UTF-8",
            new byte[] {'{', '"', (byte) 0xC0, (byte) 0xAF, '"', ':', '1', '}'},
            "application/json",
            400),
        new Bad(
            "form that is not UTF-8", "name=%C3%28".getBytes(StandardCharsets.US_ASCII), form, 400),
        new Bad("raw bytes in a form", new byte[] {'a', '=', (byte) 0xFF}, form, 400),
        new Bad("XML", "<a/>".getBytes(StandardCharsets.US_ASCII), "application/xml", 415));
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void itIsRefusedAsDescribedAndNothingIsStored(Bad bad) {
    int before = portal.tables().count(TableNames.of("Cases"));
    HttpResponse<String> answer =
        send(bad.body(), bad.type(), "bad-input-key-" + bad.name().hashCode());
    assertEquals(bad.status(), answer.statusCode(), answer.body());
    assertTrue(
        answer
            .headers()
            .firstValue("content-type")
            .orElse("")
            .matches("application/problem\\+json|text/html.*"),
        answer.headers().toString());
    assertEquals(before, portal.tables().count(TableNames.of("Cases")));
  }

  @Test
  void twinsThatRaceGetOneAnswerAndOpenOneCase() throws ExecutionException, InterruptedException {
    int before = portal.tables().count(TableNames.of("Cases"));
    byte[] body = Client.enquiry("twins@example.org", "en").getBytes(StandardCharsets.UTF_8);
    Set<String> answers =
        new HashSet<>(together(32, _ -> send(body, "application/json", "the-key-of-twins")));
    assertEquals(1, answers.size(), answers.toString());
    assertEquals(before + 1, portal.tables().count(TableNames.of("Cases")));
  }

  @Test
  void decisionsThatRaceMakeOneDecision() throws ExecutionException, InterruptedException {
    Client client = new Client(portal);
    String reference =
        client
            .post("/api/enquiries")
            .freshKey()
            .json(Client.enquiry("race@example.org", "en"))
            .send()
            .text("reference");
    String path = "/api/staff/cases/" + reference;
    List<Integer> statuses = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> answers = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        String outcome = i % 2 == 0 ? "eligible" : "declined";
        Client.Call call =
            client
                .post(path + "/decision")
                .as("director")
                .freshKey()
                .ifMatch("\"1\"")
                .json("{\"outcome\":\"" + outcome + "\",\"reason\":\"So.\"}");
        answers.add(threads.submit(() -> call.send().status()));
      }
      for (var answer : answers) {
        statuses.add(answer.get());
      }
    }
    assertEquals(1, statuses.stream().filter(status -> status == 200).count(), statuses.toString());
    assertTrue(Set.of(200, 409, 412).containsAll(statuses), statuses.toString());
    assertEquals(2, client.get(path + "/events").as("director").send().objects("events").size());
  }

  private static List<String> together(
      int count, java.util.function.IntFunction<HttpResponse<String>> act)
      throws ExecutionException, InterruptedException {
    CountDownLatch gate = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<String>> answers = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        int number = i;
        answers.add(
            threads.submit(
                () -> {
                  gate.await();
                  var answer = act.apply(number);
                  return answer.statusCode() + " " + answer.body();
                }));
      }
      gate.countDown();
      List<String> texts = new ArrayList<>();
      for (var answer : answers) {
        texts.add(answer.get());
      }
      return texts;
    }
  }

  private static HttpResponse<String> send(byte[] body, String type, String key) {
    var request =
        HttpRequest.newBuilder(URI.create(portal.origin() + "/api/enquiries"))
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    Map.of("content-type", type, "idempotency-key", key).forEach(request::header);
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
