package portal.local.mail;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.mail.Address;
import jakarta.mail.Header;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.local.bus.PendingEvents;

/**
 * What becomes of a mail, told on the default bus as SES tells it. Addresses of its mailbox
 * simulator bounce and complain.
 */
public final class MailFate {
  private final PendingEvents events;
  private final Clock clock;

  public MailFate(PendingEvents events, Clock clock) {
    this.events = events;
    this.clock = clock;
  }

  void decide(KeptMail mail, MimeMessage message) {
    if (mail.configurationSet().isEmpty()) {
      return;
    }
    raise("Email Sent", "Send", mail, message, "send", JsonNodeFactory.instance.objectNode());
    for (String recipient : mail.recipients()) {
      switch (recipient.toLowerCase(Locale.ROOT).replaceFirst("\\+.*@", "@")) {
        case "bounce@simulator.amazonses.com", "suppressionlist@simulator.amazonses.com" ->
            raise("Email Bounced", "Bounce", mail, message, "bounce", bounce(recipient));
        case "complaint@simulator.amazonses.com" -> {
          raise("Email Delivered", "Delivery", mail, message, "delivery", delivery(recipient));
          raise(
              "Email Complaint Received",
              "Complaint",
              mail,
              message,
              "complaint",
              complaint(recipient));
        }
        default ->
            raise("Email Delivered", "Delivery", mail, message, "delivery", delivery(recipient));
      }
    }
  }

  private void raise(
      String type,
      String eventType,
      KeptMail mail,
      MimeMessage message,
      String name,
      ObjectNode what) {
    ObjectNode detail = JsonNodeFactory.instance.objectNode();
    detail.put("eventType", eventType);
    detail.set("mail", described(mail, message));
    detail.set(name, what);
    String set =
        "arn:aws:ses:eu-central-1:000000000000:configuration-set/"
            + mail.configurationSet().orElseThrow();
    events.add("aws.ses", type, clock.instant(), List.of(set), detail);
  }

  private static ObjectNode described(KeptMail mail, MimeMessage message) {
    ObjectNode described = JsonNodeFactory.instance.objectNode();
    described.put("timestamp", mail.time());
    described.put("source", mail.sender());
    described.put("sourceArn", "arn:aws:ses:eu-central-1:000000000000:identity/" + mail.sender());
    described.put("sendingAccountId", "000000000000");
    described.put("messageId", mail.id());
    mail.recipients().forEach(described.putArray("destination")::add);
    described.put("headersTruncated", false);
    try {
      headers(described, message);
    } catch (MessagingException e) {
      throw new IllegalArgumentException(e);
    }
    ObjectNode tags = described.putObject("tags");
    mail.configurationSet().ifPresent(set -> tags.putArray("ses:configuration-set").add(set));
    tags.putArray("ses:source-ip").add("127.0.0.1");
    tags.putArray("ses:from-domain").add(mail.sender().substring(mail.sender().indexOf('@') + 1));
    mail.tags().forEach((name, value) -> tags.putArray(name).add(value));
    return described;
  }

  private static void headers(ObjectNode described, MimeMessage message) throws MessagingException {
    var headers = described.putArray("headers");
    for (Header header : Collections.list(message.getAllHeaders())) {
      headers.addObject().put("name", header.getName()).put("value", header.getValue());
    }
    ObjectNode common = described.putObject("commonHeaders");
    addresses(common, "from", message.getFrom());
    addresses(common, "to", message.getRecipients(Message.RecipientType.TO));
    common.put("messageId", message.getMessageID());
    common.put("subject", message.getSubject());
  }

  private static void addresses(ObjectNode common, String name, Address @Nullable [] addresses) {
    if (addresses != null) {
      var list = common.putArray(name);
      for (Address address : addresses) {
        list.add(address.toString());
      }
    }
  }

  private ObjectNode delivery(String recipient) {
    ObjectNode delivery = JsonNodeFactory.instance.objectNode();
    delivery.put("timestamp", clock.instant().toString());
    delivery.put("processingTimeMillis", 5);
    delivery.putArray("recipients").add(recipient);
    delivery.put("smtpResponse", "250 2.0.0 OK");
    return delivery.put("reportingMTA", "local");
  }

  private ObjectNode bounce(String recipient) {
    ObjectNode bounce = JsonNodeFactory.instance.objectNode();
    bounce.put("feedbackId", UUID.randomUUID().toString());
    bounce.put("bounceType", "Permanent");
    bounce.put("bounceSubType", recipient.startsWith("suppression") ? "Suppressed" : "General");
    bounce
        .putArray("bouncedRecipients")
        .addObject()
        .put("emailAddress", recipient)
        .put("action", "failed")
        .put("status", "5.1.1")
        .put("diagnosticCode", "smtp; 550 5.1.1 user unknown");
    bounce.put("timestamp", clock.instant().toString());
    return bounce.put("reportingMTA", "dns; local");
  }

  private ObjectNode complaint(String recipient) {
    ObjectNode complaint = JsonNodeFactory.instance.objectNode();
    complaint.put("feedbackId", UUID.randomUUID().toString());
    complaint.putNull("complaintSubType");
    complaint.putArray("complainedRecipients").addObject().put("emailAddress", recipient);
    complaint.put("timestamp", clock.instant().toString());
    complaint.put("userAgent", "Amazon SES Mailbox Simulator");
    complaint.put("complaintFeedbackType", "abuse");
    return complaint.put("arrivalDate", clock.instant().toString());
  }
}
