package portal.office.tables;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import portal.aws.Item;
import portal.office.DeskItem;
import portal.office.Tab;
import portal.trail.AggregateId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What waits, to and fro. Its name says all of it. */
final class DeskRow {
  private DeskRow() {}

  static String name(DeskItem value) {
    return value.tab().code() + "#" + order(value);
  }

  static String bucket(Tab tab) {
    return tab.role().code() + "#" + tab.code();
  }

  static Map<String, AttributeValue> encode(DeskItem value) {
    return Item.builder()
        .put("pk", value.aggregate().value())
        .put("sk", name(value))
        .put("bucket", bucket(value.tab()))
        .put("position", order(value) + "#" + value.aggregate().value())
        .put("tab", value.tab().code())
        .put("since", value.since())
        .put("due", value.due())
        .build();
  }

  static DeskItem decode(Item item) {
    return new DeskItem(
        new AggregateId(item.text("pk")),
        item.code("tab", Tab::ofCode),
        item.instant("since"),
        item.optionalText("due").map(LocalDate::parse));
  }

  /** The day that is due or on which it began to wait, then when that was. */
  private static String order(DeskItem value) {
    LocalDate day = value.due().orElseGet(() -> LocalDate.ofInstant(value.since(), ZoneOffset.UTC));
    return day + "#" + Item.sortable(value.since());
  }
}
