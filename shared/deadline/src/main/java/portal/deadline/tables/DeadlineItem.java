package portal.deadline.tables;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import portal.aws.Item;
import portal.deadline.Deadline;
import portal.trail.AggregateId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A deadline's item, to and fro. */
final class DeadlineItem {
  static final int STRIPES = 4;

  private DeadlineItem() {}

  /** As it waits, put at this time. */
  static Map<String, AttributeValue> encode(Deadline value, Instant at) {
    return Item.builder()
        .put("pk", value.aggregate().value())
        .put("sk", value.name())
        .put("due", value.due())
        .number("revision", value.revision())
        .put("bucket", bucket(day(value.due(), at), stripe(value)))
        .put("position", position(value))
        .build();
  }

  static LocalDate day(Instant due, Instant at) {
    return utcDay(due.isAfter(at) ? due : at);
  }

  static LocalDate utcDay(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }

  static String bucket(LocalDate day, int stripe) {
    return day + "#" + stripe;
  }

  private static int stripe(Deadline value) {
    return Math.floorMod((value.aggregate().value() + value.name()).hashCode(), STRIPES);
  }

  private static String position(Deadline value) {
    return Item.sortable(value.due()) + "#" + value.aggregate().value() + "#" + value.name();
  }

  /** The deadline; empty if the item is none that was put here, or waits where it is not due. */
  static Optional<Deadline> decode(Item item, Instant now) {
    try {
      Deadline read =
          new Deadline(
              new AggregateId(item.text("pk")),
              item.text("sk"),
              item.instant("due"),
              item.number("revision"));
      return Optional.of(read)
          .filter(one -> position(one).equals(item.text("position")) && !one.due().isAfter(now));
    } catch (RuntimeException unreadable) {
      return Optional.empty();
    }
  }
}
