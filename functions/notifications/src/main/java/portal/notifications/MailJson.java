package portal.notifications;

import java.util.List;
import portal.json.Json;
import portal.json.JsonObject;
import portal.notifications.ledger.Mail;

/** What staff are shown of a mail. */
final class MailJson {
  private MailJson() {}

  static JsonObject of(Mail mail) {
    return JsonObject.builder()
        .text("mail", MailName.of(mail.key()))
        .text("notice", mail.key().notice())
        .text("to", mail.handling().to().code())
        .text("state", mail.state().code())
        .text("queuedAt", mail.queuedAt().toString())
        .text("sentAt", mail.sentAt().map(Object::toString))
        .number("attempts", mail.attempt())
        .put("may", Json.Array.ofTexts(mail.mayBeResent() ? List.of("resend") : List.of()))
        .build();
  }
}
