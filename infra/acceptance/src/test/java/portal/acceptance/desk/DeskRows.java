package portal.acceptance.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import portal.acceptance.tables.TableNames;
import portal.aws.Item;
import portal.local.LocalPortal;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the tables of the desk and of the search hold of a case. */
record DeskRows(LocalPortal portal, String aggregate) {

  static DeskRows ofCase(LocalPortal portal, String reference) {
    return new DeskRows(portal, "case#" + reference);
  }

  /** The tabs in which it waits. */
  List<String> tabs() {
    return waiting().map(row -> row.text("bucket")).sorted().toList();
  }

  /** Its rows that are in the index. */
  Stream<Item> waiting() {
    return rows("Desk")
        .filter(row -> row.text("pk").equals(aggregate))
        .filter(row -> row.optionalText("bucket").isPresent());
  }

  /** The words by which it is found. */
  List<String> words() {
    return rows("Search")
        .filter(row -> row.optionalText("aggregate").filter(aggregate::equals).isPresent())
        .map(row -> row.text("word"))
        .sorted()
        .toList();
  }

  /** All that is kept of it is lost. */
  void lose() {
    for (String table : List.of("Desk", "Search")) {
      rows(table)
          .filter(row -> row.attributes().toString().contains(aggregate))
          .map(row -> Map.of("pk", row.attributes().get("pk"), "sk", row.attributes().get("sk")))
          .forEach(key -> delete(table, key));
    }
  }

  private void delete(String table, Map<String, AttributeValue> key) {
    portal.tables().client().deleteItem(delete -> delete.tableName(TableNames.of(table)).key(key));
  }

  private Stream<Item> rows(String table) {
    return portal
        .tables()
        .client()
        .scanPaginator(scan -> scan.tableName(TableNames.of(table)).consistentRead(true))
        .items()
        .stream()
        .map(Item::new);
  }
}
