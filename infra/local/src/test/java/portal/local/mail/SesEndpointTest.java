package portal.local.mail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.local.bus.Buses;
import portal.local.bus.DeadLetters;
import portal.local.bus.Delivery;
import portal.local.bus.Invocations;
import portal.local.bus.PendingEvents;
import portal.local.data.DataFolder;
import portal.local.functions.Functions;
import portal.local.gateway.Reply;
import portal.local.gateway.Request;

@SuppressWarnings("NullAway.Init")
class SesEndpointTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
  private static final String MIME =
      String.join(
          "\r\n",
          "From: Office <office@institute.example>",
          "To: a@example.org",
          "Subject: Hello",
          "",
          "Text");

  @TempDir Path root;
  private DataFolder folder;
  private MailStore store;
  private SesEndpoint endpoint;

  @BeforeEach
  void open() {
    folder = DataFolder.open(root);
    store = new MailStore(folder);
    var functions =
        new Functions(
            List.of(),
            function -> {
              throw new IllegalStateException();
            },
            line -> {});
    var invocations =
        new Invocations(
            functions, new DeadLetters(folder, CLOCK), Delivery.stoppingAfter(1), CLOCK);
    var pending = new PendingEvents(folder, new Buses(List.of(), invocations));
    endpoint = new SesEndpoint(store, new MailFate(pending, CLOCK), Set.of("set"), CLOCK);
  }

  @AfterEach
  void close() {
    folder.close();
  }

  private Reply send(String recipient, byte[] raw) {
    return send(recipient, raw, "set");
  }

  private Reply send(String recipient, byte[] raw, String set) {
    ObjectNode body = JSON.createObjectNode();
    body.put("FromEmailAddress", "office@institute.example");
    body.putObject("Destination").putArray("ToAddresses").add(recipient);
    body.putObject("Content").putObject("Raw").put("Data", Base64.getEncoder().encodeToString(raw));
    body.put("ConfigurationSetName", set);
    body.putArray("EmailTags").addObject().put("Name", "mail").put("Value", "m-1");
    return post(body.toString());
  }

  private Reply post(String body) {
    return endpoint.answer(
        new Request(
            "POST",
            "/v2/email/outbound-emails",
            "",
            Map.of(),
            body.getBytes(StandardCharsets.UTF_8),
            "HTTP/1.1",
            "127.0.0.1"));
  }

  private List<JsonNode> raised() {
    return folder.names("pending-events").stream()
        .map(name -> folder.readJson("pending-events/" + name).orElseThrow())
        .toList();
  }

  private List<String> raisedTypes() {
    return raised().stream().map(event -> event.path("type").asText()).toList();
  }

  @Test
  void aMailIsKeptAsItCameWithItsEnvelopeAndTags() throws IOException {
    byte[] raw = MIME.getBytes(StandardCharsets.UTF_8);
    Reply reply = send("a@example.org", raw);
    String id = JSON.readTree(reply.body()).path("MessageId").asText();
    KeptMail mail = store.find(id).orElseThrow();
    assertArrayEquals(raw, mail.raw());
    assertEquals(List.of("a@example.org"), mail.recipients());
    assertEquals(Map.of("mail", "m-1"), mail.tags());
  }

  @Test
  void itTellsThatTheMailWasSentAndDelivered() {
    send("a@example.org", MIME.getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of("Email Sent", "Email Delivered"), raisedTypes());
    JsonNode detail = raised().getFirst().path("detail");
    assertEquals("Send", detail.path("eventType").asText());
    assertEquals("m-1", detail.at("/mail/tags/mail/0").asText());
    assertEquals("set", detail.at("/mail/tags/ses:configuration-set/0").asText());
    assertEquals("Hello", detail.at("/mail/commonHeaders/subject").asText());
    assertEquals("a@example.org", detail.at("/mail/destination/0").asText());
    assertTrue(detail.has("send"));
  }

  @Test
  void theSimulatorsAddressesBounceAndComplain() {
    send("bounce@simulator.amazonses.com", MIME.getBytes(StandardCharsets.UTF_8));
    send("complaint+x@simulator.amazonses.com", MIME.getBytes(StandardCharsets.UTF_8));
    assertEquals(
        List.of(
            "Email Sent",
            "Email Bounced",
            "Email Sent",
            "Email Delivered",
            "Email Complaint Received"),
        raisedTypes());
    assertEquals("Permanent", raised().get(1).at("/detail/bounce/bounceType").asText());
  }

  @Test
  void badRequestsAreRefusedAsSesDoes() {
    for (Reply reply :
        List.of(
            post("{}"),
            post("{\"Content\":{\"Raw\":{\"Data\":\"%%%\"}}}"),
            send("no address", MIME.getBytes(StandardCharsets.UTF_8)))) {
      assertEquals(400, reply.status());
      assertTrue(reply.headers().contains(Map.entry("x-amzn-errortype", "BadRequestException")));
    }
    assertEquals(List.of(), store.all());
    assertEquals("SerializationException", post("{").headers().getLast().getValue());
  }

  @Test
  void aSetThatIsNotThereIsRefusedAndNothingIsKept() throws IOException {
    Reply reply = send("a@example.org", MIME.getBytes(StandardCharsets.UTF_8), "other");
    assertEquals(404, reply.status());
    assertTrue(reply.headers().contains(Map.entry("x-amzn-errortype", "NotFoundException")));
    assertEquals(
        "Configuration set <other> does not exist.",
        JSON.readTree(reply.body()).path("message").asText());
    assertEquals(List.of(), store.all());
    assertEquals(List.of(), raised());
  }

  @Test
  void theQuotaCountsWhatWasSent() throws IOException {
    send("a@example.org", MIME.getBytes(StandardCharsets.UTF_8));
    Reply reply =
        endpoint.answer(
            new Request(
                "GET", "/v2/email/account", "", Map.of(), new byte[0], "HTTP/1.1", "127.0.0.1"));
    JsonNode account = JSON.readTree(reply.body());
    assertEquals(1.0, account.at("/SendQuota/SentLast24Hours").asDouble());
    assertTrue(account.path("ProductionAccessEnabled").asBoolean());
  }
}
