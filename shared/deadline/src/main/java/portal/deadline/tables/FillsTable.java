package portal.deadline.tables;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import portal.aws.Host;
import portal.aws.Item;
import portal.aws.tables.Table;
import portal.aws.tables.TableWriter;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/** How far missing deadlines have been put; one item of the table of deadlines. */
public final class FillsTable {
  private static final Map<String, AttributeValue> KEY = Table.key("progress", "filled");

  private final Table table;
  private final TableWriter writer;

  @Inject
  FillsTable(DynamoDbClient dynamo, Host host, TableWriter writer) {
    this.table = new Table(dynamo, host.variable("DEADLINES_TABLE"));
    this.writer = writer;
  }

  /**
   * Up to where it is done.
   *
   * @param status of the cases that are being looked at
   * @param position the last of them that was
   */
  public record Place(String status, String position) {}

  /** Where to go on; empty if the last time all was done. */
  public Optional<Place> place() {
    return table
        .find(KEY)
        .flatMap(
            item ->
                item.optionalText("status")
                    .map(status -> new Place(status, item.text("position"))));
  }

  /**
   * Notes where to go on. Of two at once the last one counts, which has done all before its place,
   * too.
   */
  public void note(Optional<Place> next) {
    Item.Builder item =
        Item.builder()
            .put("status", next.map(Place::status))
            .put("position", next.map(Place::position));
    Map<String, AttributeValue> all = item.build();
    all.putAll(KEY);
    writer.put(PutItemRequest.builder().tableName(table.name()).item(all).build());
  }
}
