package portal.local.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import portal.local.gateway.Reply;
import portal.local.gateway.Request;
import portal.local.iam.Grants;

class MailDoorTest {
  private static final String RAW =
      """
      {"FromEmailAddress":"Office <office@institute.example>","ConfigurationSetName":"set","Content":{"Raw":{"Data":""}}}\
      """;
  private static final String SIMPLE = RAW.replace("Raw", "Simple");

  private final MailDoor door = new MailDoor(request -> Reply.json(200, "{}"), Grants.guard());

  private Reply send(String key, String method, String path, String body) {
    String authorization =
        "AWS4-HMAC-SHA256 Credential=%s/20260301/eu-central-1/ses/aws4_request, Signature=1"
            .formatted(key);
    return door.answer(
        new Request(
            method,
            path,
            "",
            Map.of("authorization", List.of(authorization)),
            body.getBytes(UTF_8),
            "HTTP/1.1",
            "127.0.0.1"));
  }

  private Reply send(String key, String body) {
    return send(key, "POST", "/v2/email/outbound-emails", body);
  }

  private static void refused(String message, Reply reply) {
    assertEquals(403, reply.status());
    assertTrue(reply.headers().contains(Map.entry("x-amzn-errortype", "AccessDeniedException")));
    String said = new String(reply.body(), UTF_8);
    assertTrue(said.contains(message), said);
  }

  @Test
  void rawMailNeedsAnActionOfItsOwn() {
    assertEquals(200, send("Full", RAW).status());
    assertEquals(200, send("Lacking", SIMPLE).status());
    refused(
        "User: arn:aws:sts::000000000000:assumed-role/portal-LackingRole/Lacking is not authorized"
            + " to perform: ses:SendRawEmail on resource:"
            + " arn:aws:ses:eu-central-1:000000000000:identity/office@institute.example",
        send("Lacking", RAW));
  }

  @Test
  void theSetIsLookedAtByItself() {
    refused(":configuration-set/other", send("Full", RAW.replace("\"set\"", "\"other\"")));
  }

  @Test
  void theSenderMustBeTheOneThatIsGranted() {
    refused(":identity/b@institute.example", send("Full", RAW.replace("office@", "b@")));
  }

  @Test
  void askingForTheQuotaNeedsAnAction() {
    assertEquals(200, send("Full", "GET", "/v2/email/account", "").status());
    refused("ses:GetAccount on resource: *", send("Lacking", "GET", "/v2/email/account", ""));
  }

  @Test
  void aKeyOfNobodyIsRefused() {
    Reply reply = send("Nobody", RAW);
    assertEquals(403, reply.status());
    assertTrue(
        reply.headers().contains(Map.entry("x-amzn-errortype", "UnrecognizedClientException")));
  }
}
