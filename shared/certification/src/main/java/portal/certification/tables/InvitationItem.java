package portal.certification.tables;

import java.time.Instant;
import java.util.Map;
import portal.aws.Item;
import portal.certification.Invitation;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A case's invitation as a map in its item, to and fro. */
final class InvitationItem {
  private InvitationItem() {}

  static Map<String, AttributeValue> encode(Invitation invitation) {
    return Item.builder()
        .number("issue", invitation.issue())
        .put("state", invitation.state().code())
        .put("lastDay", invitation.lastDay())
        .flag("warned", invitation.isWarned())
        .put("redeemedAt", invitation.redeemedAt())
        .build();
  }

  static Invitation decode(Item item) {
    return new Invitation(
        Math.toIntExact(item.number("issue")),
        item.code("state", Invitation.State::ofCode),
        item.date("lastDay"),
        item.flag("warned"),
        item.optionalText("redeemedAt").map(Instant::parse));
  }
}
