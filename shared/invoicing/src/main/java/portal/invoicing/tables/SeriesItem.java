package portal.invoicing.tables;

import java.time.LocalDate;
import java.util.Map;
import portal.aws.Item;
import portal.aws.tables.Condition;
import portal.aws.tables.Write;
import portal.invoicing.InvoiceChange.Numbering;
import portal.invoicing.Series;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The series' item, to and fro. */
final class SeriesItem {
  static final String KEY = "series";

  private SeriesItem() {}

  /** Moves the series on within a transaction, if it still is where the decision found it. */
  static Write put(String table, Numbering numbering) {
    Condition isStill =
        numbering.before().equals(Series.START)
            ? Condition.ABSENT
            : Condition.is("last", Item.ofNumber(numbering.before().last()));
    return Write.put("series", table, encode(numbering.after()), isStill);
  }

  private static Map<String, AttributeValue> encode(Series series) {
    return Item.builder()
        .put("pk", KEY)
        .number("last", series.last())
        .put("lastDate", series.lastDate())
        .build();
  }

  static Series decode(Item item) {
    return new Series(item.number("last"), item.optionalText("lastDate").map(LocalDate::parse));
  }
}
