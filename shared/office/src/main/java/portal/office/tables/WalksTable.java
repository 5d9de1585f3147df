package portal.office.tables;

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

/** How far somebody has gone through all aggregates; items of the table of what waits. */
public final class WalksTable {
  private final Table table;
  private final TableWriter writer;

  @Inject
  WalksTable(DynamoDbClient dynamo, Host host, TableWriter writer) {
    this.table = new Table(dynamo, host.variable("DESK_TABLE"));
    this.writer = writer;
  }

  /**
   * Up to where it is done.
   *
   * @param part of all there is
   * @param position the last of the part that was looked at; empty for none
   */
  public record Place(String part, Optional<String> position) {}

  /** Where a walk goes on; empty if the last one of its name came to its end. */
  public Optional<Place> place(String walk) {
    return table
        .find(Table.key("progress", walk))
        .flatMap(
            item ->
                item.optionalText("part")
                    .map(part -> new Place(part, item.optionalText("position"))));
  }

  /**
   * Notes where to go on. Of two at once the last one counts, which has done all before its place,
   * too.
   */
  public void note(String walk, Optional<Place> next) {
    Map<String, AttributeValue> item =
        Item.builder()
            .put("part", next.map(Place::part))
            .put("position", next.flatMap(Place::position))
            .build();
    item.putAll(Table.key("progress", walk));
    writer.put(PutItemRequest.builder().tableName(table.name()).item(item).build());
  }
}
