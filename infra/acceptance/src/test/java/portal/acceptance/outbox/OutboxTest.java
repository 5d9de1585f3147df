package portal.acceptance.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.acceptance.tables.TableNames;
import portal.acceptance.tables.TestTables;
import portal.acceptance.template.Samples;
import portal.acceptance.walk.Portals;
import portal.json.JsonObject;
import portal.json.JsonReader;
import portal.local.LocalPortal;
import portal.local.mail.KeptMail;
import portal.trail.AggregateId;
import portal.trail.Event;
import portal.trail.Head;
import portal.trail.tables.EventsTable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@Tag("tables")
final class OutboxTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static TestTables dynamoDb;

  @SuppressWarnings("NullAway.Init")
  private static LocalPortal portal;

  private final HttpClient http = HttpClient.newHttpClient();

  @BeforeAll
  static void start() {
    dynamoDb = TestTables.empty();
    portal = LocalPortal.start(Portals.in(folder).onTables(dynamoDb.endpoint()).drainedByHand(1));
  }

  @AfterAll
  static void stop() {
    portal.close();
    dynamoDb.close();
  }

  @Test
  void anEnquiryBecomesOneLinkOfAChainAndTwoMails() throws Exception {
    String email = unique() + "@example.com";
    String reference = reference(submit(unique(), email, "A."));
    portal.drain();
    List<Event> chain = chain(reference);
    assertEquals(List.of("EnquirySubmitted"), chain.stream().map(Event::type).toList());
    assertTrue(chain.getFirst().follows(Head.NONE));
    assertEquals(1, mails(reference, "enquiry-acknowledged").size());
    assertEquals(List.of(email), mails(reference, "enquiry-acknowledged").getFirst().recipients());
    assertEquals(1, mails(reference, "enquiry-notice").size());
  }

  @Test
  void theSameKeyReplaysAndAnotherBodyIsRefused() throws Exception {
    String key = unique();
    String email = unique() + "@example.com";
    HttpResponse<String> first = submit(key, email, "A.");
    HttpResponse<String> again = submit(key, email, "A.");
    assertEquals(first.body(), again.body());
    assertEquals(422, submit(key, email, "B.").statusCode());
    portal.drain();
    assertEquals(1, chain(reference(first)).size());
    assertEquals(1, mails(reference(first), "enquiry-acknowledged").size());
  }

  @Test
  void ofConcurrentDecisionsOneWins() throws Exception {
    String reference = reference(submit(unique(), unique() + "@example.com", "A."));
    String body = "{\"outcome\":\"declined\",\"reason\":\"Not a thing we certify.\"}";
    List<Integer> statuses =
        List.of(1, 2, 3, 4).parallelStream()
            .map(ignored -> decide(reference, body).statusCode())
            .sorted()
            .toList();
    assertEquals(200, statuses.getFirst());
    assertTrue(
        statuses.stream().skip(1).allMatch(List.of(409, 412)::contains), statuses.toString());
    assertEquals(2, chain(reference).size());
    assertTrue(chain(reference).get(1).follows(chain(reference).getFirst().head()));
  }

  private HttpResponse<String> decide(String reference, String body) {
    try {
      return http.send(
          request("/api/staff/cases/" + reference + "/decision", unique(), body)
              .header("authorization", "Bearer " + portal.accessToken("director"))
              .header("if-match", "\"1\"")
              .build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private HttpResponse<String> submit(String key, String email, String name)
      throws IOException, InterruptedException {
    String sample =
        JsonReader.readObject(Samples.text("VisitorEnquiries-submit")).text("body").orElseThrow();
    var body = JsonObject.builder();
    JsonReader.readObject(sample).members().forEach(body::put);
    return http.send(
        request("/api/enquiries", key, body.text("email", email).text("name", name).build().write())
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(String path, String key, String body) {
    return HttpRequest.newBuilder(URI.create(portal.origin() + path))
        .header("content-type", "application/json")
        .header("idempotency-key", key)
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  private static String reference(HttpResponse<String> receipt) {
    assertEquals(201, receipt.statusCode(), receipt.body());
    return JsonReader.readObject(receipt.body()).text("reference").orElseThrow();
  }

  private static List<Event> chain(String reference) {
    var aggregate = new AggregateId("case#" + reference);
    return portal
        .tables()
        .client()
        .query(
            query ->
                query
                    .tableName(TableNames.of("Events"))
                    .consistentRead(true)
                    .keyConditionExpression("pk = :pk")
                    .expressionAttributeValues(
                        java.util.Map.of(":pk", AttributeValue.fromS(aggregate.value()))))
        .items()
        .stream()
        .map(EventsTable::decode)
        .toList();
  }

  private static List<KeptMail> mails(String reference, String notice) {
    return portal.mails().stream()
        .filter(
            mail -> mail.tags().getOrDefault("mail", "").startsWith(reference + "_" + notice + "_"))
        .toList();
  }

  private static String unique() {
    return UUID.randomUUID().toString();
  }
}
