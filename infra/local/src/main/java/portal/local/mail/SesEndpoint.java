package portal.local.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import portal.local.gateway.Reply;
import portal.local.gateway.Request;
import portal.local.gateway.Site;

/**
 * SES's v2 API as far as the portal uses it: sending a raw mail and asking for the account's quota.
 */
public final class SesEndpoint implements Site {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST_RECIPIENTS = 50;

  private final MailStore store;
  private final MailFate fate;
  private final Set<String> sets;
  private final Clock clock;
  private final AtomicLong last = new AtomicLong();

  /** One that knows these configuration sets. */
  public SesEndpoint(MailStore store, MailFate fate, Set<String> sets, Clock clock) {
    this.store = store;
    this.fate = fate;
    this.sets = Set.copyOf(sets);
    this.clock = clock;
  }

  @Override
  public Reply answer(Request request) {
    return switch (request.method() + " " + request.path()) {
      case "POST /v2/email/outbound-emails" -> send(request);
      case "GET /v2/email/account" -> account();
      default -> error(404, "NotFoundException", "There is no such operation here");
    };
  }

  private Reply account() {
    Instant yesterday = clock.instant().minus(Duration.ofDays(1));
    long sent = store.sentSince(yesterday.plusMillis(1));
    ObjectNode account = JsonNodeFactory.instance.objectNode();
    account.put("DedicatedIpAutoWarmupEnabled", false);
    account.put("EnforcementStatus", "HEALTHY");
    account.put("ProductionAccessEnabled", true);
    account.put("SendingEnabled", true);
    account
        .putObject("SendQuota")
        .put("Max24HourSend", 50_000.0)
        .put("MaxSendRate", 200.0)
        .put("SentLast24Hours", (double) sent);
    return Reply.json(200, account.toString());
  }

  private Reply send(Request request) {
    try {
      JsonNode body = JSON.readTree(request.body());
      KeptMail mail = mail(body);
      Optional<String> unknown = mail.configurationSet().filter(set -> !sets.contains(set));
      if (unknown.isPresent()) {
        return error(
            404,
            "NotFoundException",
            "Configuration set <%s> does not exist.".formatted(unknown.get()));
      }
      MimeMessage message = parsed(mail.raw());
      store.keep(mail);
      fate.decide(mail, message);
      return Reply.json(
          200, JsonNodeFactory.instance.objectNode().put("MessageId", mail.id()).toString());
    } catch (BadMail e) {
      return error(400, "BadRequestException", String.valueOf(e.getMessage()));
    } catch (JsonProcessingException e) {
      return error(400, "SerializationException", "The body is not JSON");
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private KeptMail mail(JsonNode body) throws BadMail {
    byte[] raw = raw(body);
    var tags = new HashMap<String, String>();
    body.path("EmailTags")
        .forEach(tag -> tags.put(tag.path("Name").asText(), tag.path("Value").asText()));
    return new KeptMail(
        id(),
        clock.instant().toString(),
        sender(body, raw),
        recipients(body, raw),
        tags,
        Optional.of(body.path("ConfigurationSetName").asText("")).filter(set -> !set.isEmpty()),
        raw);
  }

  private static byte[] raw(JsonNode body) throws BadMail {
    String data = body.at("/Content/Raw/Data").asText("");
    if (data.isEmpty()) {
      throw new BadMail("Only Content.Raw is understood here, and it needs Data.");
    }
    try {
      return Base64.getDecoder().decode(data);
    } catch (IllegalArgumentException e) {
      throw new BadMail("Content.Raw.Data is not base64.");
    }
  }

  private static String sender(JsonNode body, byte[] raw) throws BadMail {
    String given = body.path("FromEmailAddress").asText("");
    if (!given.isEmpty()) {
      return given;
    }
    try {
      var from = parsed(raw).getFrom();
      if (from == null || from.length == 0) {
        throw new BadMail("Missing required header 'From'.");
      }
      return ((InternetAddress) from[0]).getAddress();
    } catch (MessagingException e) {
      throw new BadMail("Invalid header 'From'.");
    }
  }

  private static List<String> recipients(JsonNode body, byte[] raw) throws BadMail {
    var recipients = new ArrayList<String>();
    for (String kind : List.of("ToAddresses", "CcAddresses", "BccAddresses")) {
      body.path("Destination").path(kind).forEach(address -> recipients.add(address.asText()));
    }
    if (recipients.isEmpty()) {
      recipients.addAll(headerRecipients(raw));
    }
    if (recipients.isEmpty() || recipients.size() > MOST_RECIPIENTS) {
      throw new BadMail("Recipient count is " + recipients.size() + ".");
    }
    for (String recipient : recipients) {
      checkAddress(recipient);
    }
    return recipients;
  }

  private static void checkAddress(String recipient) throws BadMail {
    try {
      new InternetAddress(recipient, true).validate();
    } catch (MessagingException e) {
      throw new BadMail("Invalid recipient address.");
    }
  }

  private static List<String> headerRecipients(byte[] raw) throws BadMail {
    try {
      var all = parsed(raw).getAllRecipients();
      return all == null
          ? List.of()
          : java.util.Arrays.stream(all)
              .map(address -> ((InternetAddress) address).getAddress())
              .toList();
    } catch (MessagingException e) {
      throw new BadMail("Invalid recipient header.");
    }
  }

  private static MimeMessage parsed(byte[] raw) throws BadMail {
    try {
      return new MimeMessage(null, new ByteArrayInputStream(raw));
    } catch (MessagingException e) {
      throw new BadMail("The message cannot be parsed.");
    }
  }

  /** Ordered by time, and looking like SES's own. */
  private String id() {
    long millis = last.updateAndGet(before -> Math.max(before + 1, clock.millis()));
    return "%s-%s-000000".formatted(MailStore.stamp(millis), UUID.randomUUID());
  }

  private static Reply error(int status, String type, String message) {
    return Reply.json(
            status, JsonNodeFactory.instance.objectNode().put("message", message).toString())
        .with("x-amzn-errortype", type);
  }

  private static final class BadMail extends Exception {
    BadMail(String message) {
      super(message);
    }
  }
}
