package portal.certification.tables;

import java.util.Map;
import portal.aws.Item;
import portal.certification.CaseId;
import portal.certification.Message;
import portal.certification.Party;
import portal.trail.Actor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A message's item, beside its case, to and fro. */
final class MessageItem {
  static final String PREFIX = "message#";

  private MessageItem() {}

  static Map<String, AttributeValue> encode(CaseId id, Message message) {
    return Item.builder()
        .put("pk", id.value())
        .put("sk", key(message.number()))
        .number("number", message.number())
        .put("from", message.from().code())
        .put("actor", message.actor().value())
        .put("text", message.text())
        .put("at", message.at())
        .put("mailedOn", message.mailedOn())
        .build();
  }

  static String key(int number) {
    return PREFIX + "%06d".formatted(number);
  }

  static Message decode(Item item) {
    return new Message(
        Math.toIntExact(item.number("number")),
        item.code("from", Party::ofCode),
        new Actor(item.text("actor")),
        item.text("text"),
        item.instant("at"),
        item.optionalText("mailedOn").map(_ -> item.date("mailedOn")));
  }
}
