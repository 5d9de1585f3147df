package portal.notifications.ledger;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import portal.aws.Item;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A ledger row, to and fro. */
final class MailItem {
  private MailItem() {}

  static Map<String, AttributeValue> encode(Mail mail) {
    return Item.builder()
        .put("pk", mail.key().subject())
        .put("sk", mail.key().sortKey())
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
    return new Mail(
        MailKey.ofRow(item.text("pk"), item.text("sk"))
            .orElseThrow(() -> new IllegalStateException("Not a mail's row")),
        item.number("revision"),
        item.code("state", MailState::ofCode),
        Math.toIntExact(item.number("attempt")),
        item.flag("isRepeat"),
        item.instant("due"),
        item.instant("queuedAt"),
        item.optionalText("sentAt").map(Instant::parse),
        item.optionalText("messageId"));
  }
}
