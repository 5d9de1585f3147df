package portal.invoicing.tables;

import java.time.LocalDate;
import java.util.Map;
import portal.aws.Item;
import portal.invoicing.InvoiceChange.Numbering;
import portal.invoicing.Series;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The series' item, to and fro. */
final class SeriesItem {
  static final String KEY = "series";

  private SeriesItem() {}

  /** Moves the series on within a transaction, if it still is where the decision found it. */
  static TransactWriteItem put(String table, Numbering numbering) {
    return TransactWriteItem.builder()
        .put(
            put -> {
              put.tableName(table).item(encode(numbering.after()));
              if (numbering.before().equals(Series.START)) {
                put.conditionExpression("attribute_not_exists(pk)");
              } else {
                put.conditionExpression("#last = :last")
                    .expressionAttributeNames(Map.of("#last", "last"))
                    .expressionAttributeValues(
                        Map.of(":last", Item.ofNumber(numbering.before().last())));
              }
            })
        .build();
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
