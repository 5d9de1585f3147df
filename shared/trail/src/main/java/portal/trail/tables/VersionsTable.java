package portal.trail.tables;

import java.util.List;
import java.util.Map;
import portal.aws.Item;
import portal.aws.tables.Table;
import portal.aws.tables.Write;
import portal.trail.Head;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The versions of one book in a table. Key: the book's partition, then {@code version#} and six
 * digits; beside them stands {@code head}. The first version is in the code, and in no item.
 */
public final class VersionsTable {
  private static final String HEAD = "head";

  private final Table table;
  private final String partition;

  public VersionsTable(DynamoDbClient dynamo, String table, String partition) {
    this.table = new Table(dynamo, table);
    this.partition = partition;
  }

  /**
   * The second part of a version's key.
   *
   * @param version from 1 to 999999
   */
  public static String key(int version) {
    return "version#%06d".formatted(version);
  }

  /** What of a book is in its items. */
  public record Stored(Head head, List<Item> versions) {}

  public Stored read() {
    List<Item> items = table.all(partition).toList();
    Head head =
        items.stream()
            .filter(VersionsTable::isHead)
            .findFirst()
            .map(item -> new Head(item.number("version"), item.text("hash")))
            .orElse(Head.NONE);
    return new Stored(head, items.stream().filter(item -> !isHead(item)).toList());
  }

  private static boolean isHead(Item item) {
    return item.text("sk").equals(HEAD);
  }

  /** Adds a version within a transaction, if the book's head is still {@code before}. */
  public List<Write> add(Map<String, AttributeValue> version, Head before, Head after) {
    return List.of(
        Heads.put("book", table, head(after), before),
        Write.create("version", table.name(), version));
  }

  private Map<String, AttributeValue> head(Head head) {
    return Item.builder()
        .put("pk", partition)
        .put("sk", HEAD)
        .number("version", head.version())
        .put("hash", head.hash())
        .build();
  }
}
