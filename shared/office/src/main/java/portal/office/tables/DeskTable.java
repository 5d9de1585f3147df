package portal.office.tables;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import portal.aws.Host;
import portal.aws.Item;
import portal.aws.tables.Table;
import portal.aws.tables.TableWriter;
import portal.office.Desk;
import portal.office.Tab;
import portal.trail.AggregateId;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

/**
 * The table of what waits. Key: aggregate, then {@code head} or the item's name. Sparse index
 * {@code byTab}: role and tab, then day, since when, and aggregate. In the partition {@code
 * progress} how far it has been gone through.
 */
public final class DeskTable implements Desk {
  private final DynamoDbClient dynamo;
  private final Table table;
  private final Shelf shelf;

  @Inject
  DeskTable(DynamoDbClient dynamo, Host host, TableWriter writer) {
    this.dynamo = dynamo;
    this.table = new Table(dynamo, host.variable("DESK_TABLE"));
    this.shelf = new Shelf(table, writer, row -> Table.key(row.aggregate().value(), row.name()));
  }

  @Override
  public boolean keep(Standing standing, Instant at) {
    return shelf.keep(rows(standing), at);
  }

  @Override
  public boolean repair(Standing standing, Instant at) {
    Set<String> found = new HashSet<>(held(standing.aggregate()).keySet());
    found.remove(Shelf.HEAD);
    return shelf.repair(rows(standing), found, at);
  }

  @Override
  public boolean hasSeen(AggregateId aggregate, long version) {
    return shelf.head(aggregate).filter(head -> head.version() >= version).isPresent();
  }

  /** A tombstone that has gone is as good as one. */
  @Override
  public boolean isAs(Standing standing) {
    Map<String, Map<String, AttributeValue>> held = new HashMap<>(held(standing.aggregate()));
    Optional<Map<String, AttributeValue>> head = Optional.ofNullable(held.remove(Shelf.HEAD));
    List<String> names =
        head.map(Item::new).map(Shelf::head).map(Shelf.Head::names).orElse(List.of());
    Shelf.Rows rows = rows(standing);
    return names.equals(rows.names()) && held.equals(rows.rows());
  }

  private Map<String, Map<String, AttributeValue>> held(AggregateId aggregate) {
    return table
        .all(aggregate.value())
        .collect(Collectors.toMap(item -> item.text("sk"), Item::attributes));
  }

  private static Shelf.Rows rows(Standing standing) {
    return new Shelf.Rows(
        standing.aggregate(),
        standing.version(),
        standing.items().stream().collect(Collectors.toMap(DeskRow::name, DeskRow::encode)));
  }

  @Override
  public Page page(Tab tab, Optional<LocalDate> before, Optional<String> after, int most) {
    List<Item> found =
        dynamo.query(query(tab, before, after).limit(most + 1).build()).items().stream()
            .map(Item::new)
            .toList();
    List<Item> page = found.subList(0, Math.min(most, found.size()));
    return new Page(
        page.stream().map(DeskRow::decode).toList(),
        found.size() > most ? Optional.of(page.getLast().text("position")) : Optional.empty());
  }

  @Override
  public int count(Tab tab, Optional<LocalDate> before, int most) {
    return dynamo
        .query(query(tab, before, Optional.empty()).limit(most).select(Select.COUNT).build())
        .count();
  }

  /** No place continues another one's text with a sign below the digits. */
  private QueryRequest.Builder query(Tab tab, Optional<LocalDate> before, Optional<String> after) {
    return QueryRequest.builder()
        .tableName(table.name())
        .indexName("byTab")
        .keyConditionExpression("#bucket = :bucket AND #position BETWEEN :from AND :to")
        .expressionAttributeNames(Map.of("#bucket", "bucket", "#position", "position"))
        .expressionAttributeValues(
            Item.builder()
                .put(":bucket", DeskRow.bucket(tab))
                .put(":from", after.map(last -> last + "!").orElse("0"))
                .put(":to", before.map(LocalDate::toString).orElse("~"))
                .build());
  }
}
