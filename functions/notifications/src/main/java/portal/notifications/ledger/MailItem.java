package portal.notifications.ledger;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import portal.aws.Item;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A ledger row, to and fro. */
final class MailItem {
  /**
   * The notices to staff of the time before rows said how they are handled. All had to arrive. No
   * notice is added here.
   */
  private static final Set<String> TO_STAFF_BEFORE =
      Set.of(
          "enquiry-notice",
          "answer-received",
          "quote-notice",
          "consents-notice",
          "withdrawal-notice",
          "material-notice",
          "mail-failed",
          "trail-altered");

  private MailItem() {}

  static Map<String, AttributeValue> encode(Mail mail) {
    return Item.builder()
        .put("pk", mail.key().subject())
        .put("sk", mail.key().sortKey())
        .put("to", mail.handling().to().code())
        .flag("mustArrive", mail.handling().mustArrive())
        .number("revision", mail.revision())
        .put("state", mail.state().code())
        .put("openState", Optional.of(mail.state()).filter(MailState::isOpen).map(MailState::code))
        .put("due", Item.sortable(mail.due()))
        .number("attempt", mail.attempt())
        .flag("isRepeat", mail.isRepeat())
        .put("queuedAt", mail.queuedAt())
        .put("sentAt", mail.sentAt())
        .put("messageId", mail.messageId())
        .build();
  }

  static Mail decode(Item item) {
    MailKey key =
        MailKey.ofRow(item.text("pk"), item.text("sk"))
            .orElseThrow(() -> new IllegalStateException("Not a mail's row"));
    return new Mail(
        key,
        handling(key, item),
        item.number("revision"),
        item.code("state", MailState::ofCode),
        Math.toIntExact(item.number("attempt")),
        item.flag("isRepeat"),
        item.instant("due"),
        item.instant("queuedAt"),
        item.optionalText("sentAt").map(Instant::parse),
        item.optionalText("messageId"));
  }

  private static Handling handling(MailKey key, Item item) {
    if (item.optionalText("to").isPresent()) {
      return new Handling(item.code("to", Recipient::ofCode), item.flag("mustArrive"));
    }
    boolean isToStaff = TO_STAFF_BEFORE.contains(key.notice());
    return new Handling(isToStaff ? Recipient.STAFF : Recipient.APPLICANT, true);
  }
}
