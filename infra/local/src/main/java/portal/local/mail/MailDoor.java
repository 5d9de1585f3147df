package portal.local.mail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import portal.local.gateway.Reply;
import portal.local.gateway.Request;
import portal.local.gateway.Site;
import portal.local.iam.Decision;
import portal.local.iam.Guard;
import portal.local.iam.Need;
import portal.local.iam.Signer;
import portal.template.Surroundings;

/**
 * What stands before SES: it lets pass what the caller may do, and refuses the rest as SES would.
 *
 * <p>Sending needs its action on the identity that the mail is from, and on the configuration set
 * that it goes through. For a raw mail SES asks for {@code ses:SendRawEmail}, though its second API
 * has no such operation (anymail/django-anymail#384, aws/aws-actionmailer-ses-ruby#10); the Service
 * Authorization Reference names only {@code ses:SendEmail} there. So both are asked for here, and
 * whichever AWS looks at is granted. That the set is looked at by itself: medplum/medplum#10102,
 * aws/aws-cdk#34402.
 */
public record MailDoor(Site mailSystem, Guard guard) implements Site {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SEND = "ses:SendEmail";
  private static final String SEND_RAW = "ses:SendRawEmail";

  @Override
  public Reply answer(Request request) {
    return switch (guard.decide(Signer.ofHeader(request.header("authorization")), needs(request))) {
      case Decision.Granted _ -> mailSystem.answer(request);
      case Decision.Refused refused -> refusal("AccessDeniedException", refused.message());
      case Decision.Unknown _ ->
          refusal(
              "UnrecognizedClientException",
              "The security token included in the request is invalid.");
    };
  }

  private static List<Need> needs(Request request) {
    return switch (request.method() + " " + request.path()) {
      case "GET /v2/email/account" -> List.of(new Need("ses:GetAccount", "*"));
      case "POST /v2/email/outbound-emails" -> sending(json(request));
      // The mail system knows no other operation; nor does anybody know what it would need.
      default -> List.of();
    };
  }

  private static List<Need> sending(JsonNode mail) {
    String from = address(mail.path("FromEmailAddress").asText());
    String set = mail.path("ConfigurationSetName").asText();
    Stream<String> actions =
        mail.at("/Content/Raw").isMissingNode() ? Stream.of(SEND) : Stream.of(SEND_RAW, SEND);
    Map<String, String> context = Map.of("ses:FromAddress", from);
    return actions
        .flatMap(
            action -> resources(from, set).map(resource -> new Need(action, resource, context)))
        .toList();
  }

  private static Stream<String> resources(String from, String set) {
    return set.isEmpty()
        ? Stream.of(arn("identity/" + from))
        : Stream.of(arn("identity/" + from), arn("configuration-set/" + set));
  }

  private static String arn(String what) {
    return "arn:aws:ses:%s:%s:%s".formatted(Surroundings.REGION, Surroundings.ACCOUNT, what);
  }

  /** Without the name that may stand before it. */
  private static String address(String from) {
    try {
      return new InternetAddress(from).getAddress();
    } catch (AddressException e) {
      return from;
    }
  }

  /** What is no JSON is refused by the mail system itself. */
  private static JsonNode json(Request request) {
    try {
      return JSON.readTree(request.body());
    } catch (IOException e) {
      return JsonNodeFactory.instance.objectNode();
    }
  }

  private static Reply refusal(String type, String message) {
    return Reply.json(403, JsonNodeFactory.instance.objectNode().put("message", message).toString())
        .with("x-amzn-errortype", type);
  }
}
