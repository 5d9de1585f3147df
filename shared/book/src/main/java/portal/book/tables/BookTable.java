package portal.book.tables;

import dagger.Lazy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portal.aws.Item;
import portal.aws.tables.Committed;
import portal.aws.tables.Condition;
import portal.aws.tables.ItemSize;
import portal.aws.tables.Table;
import portal.aws.tables.Write;
import portal.book.Book;
import portal.book.Book.Entry;
import portal.book.Books;
import portal.book.Edition;
import portal.book.Title;
import portal.trail.Answered;
import portal.trail.Head;
import portal.trail.tables.Heads;
import portal.trail.tables.Transactions;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A book in a table. Key: the book's name, then {@code edition#} and the first day, so that no two
 * begin on one day and what holds on a day is one item's read; {@code withdrawn#} and the version;
 * and {@code head}. The first edition is in the code, and in no item.
 */
public final class BookTable<V extends Edition> implements Books<V> {
  private static final String HEAD = "head";
  private static final String EDITION = "edition#";
  private static final String WITHDRAWN = "withdrawn#";

  private final DynamoDbClient dynamo;
  private final Table table;
  private final Title<V> title;
  private final EditionCodec<V> codec;
  private final Lazy<Transactions> transactions;

  /** The book of this title, in a table that may hold others beside it. */
  public BookTable(
      DynamoDbClient dynamo,
      String table,
      Title<V> title,
      EditionCodec<V> codec,
      Lazy<Transactions> transactions) {
    this.dynamo = dynamo;
    this.table = new Table(dynamo, table);
    this.title = title;
    this.codec = codec;
    this.transactions = transactions;
  }

  @Override
  public Book<V> book() {
    List<Item> items = table.all(title.name()).toList();
    Head head =
        items.stream()
            .filter(item -> sort(item).equals(HEAD))
            .findFirst()
            .map(item -> new Head(item.number("version"), item.text("hash")))
            .orElse(Head.NONE);
    List<Entry<V>> entries =
        items.stream()
            .filter(item -> !sort(item).equals(HEAD))
            .map(item -> new Entry<>(decode(item), sort(item).startsWith(WITHDRAWN)))
            .toList();
    return new Book<>(title, head, entries);
  }

  private static String sort(Item item) {
    return item.text("sk");
  }

  @Override
  public Optional<V> heldOn(LocalDate day) {
    return dynamo
        .query(
            query ->
                query
                    .tableName(table.name())
                    .consistentRead(true)
                    .scanIndexForward(false)
                    .limit(1)
                    .keyConditionExpression("pk = :pk AND sk BETWEEN :first AND :day")
                    .expressionAttributeValues(
                        Map.of(
                            ":pk", Item.ofText(title.name()),
                            ":first", Item.ofText(EDITION),
                            ":day", Item.ofText(EDITION + day))))
        .items()
        .stream()
        .map(item -> decode(new Item(item)))
        .findFirst()
        .or(() -> title.first().stream().findFirst());
  }

  @Override
  public boolean fits(V draft) {
    return ItemSize.of(encode(EDITION + draft.effective(), draft)) <= MOST_BYTES;
  }

  @Override
  public Committed store(Book.Change<V> change, Answered answered) {
    V edition = change.entry().edition();
    String ofDay = EDITION + edition.effective();
    Write head = Heads.put("book", table, head(change.after().head()), change.before());
    List<Write> writes =
        change.entry().isWithdrawn()
            ? List.of(
                head,
                Write.delete(
                    "edition",
                    table.name(),
                    Table.key(title.name(), ofDay),
                    Condition.is("version", Item.ofNumber(edition.version()))),
                Write.create(
                    "withdrawal",
                    table.name(),
                    encode(WITHDRAWN + "%06d".formatted(edition.version()), edition)))
            : List.of(head, Write.create("day", table.name(), encode(ofDay, edition)));
    return transactions.get().commit(writes, change.event(), answered);
  }

  private Map<String, AttributeValue> encode(String sort, V edition) {
    return codec
        .encode(edition)
        .put("pk", title.name())
        .put("sk", sort)
        .number("version", edition.version())
        .put("effective", edition.effective())
        .build();
  }

  private V decode(Item item) {
    return codec.decode(Math.toIntExact(item.number("version")), item.date("effective"), item);
  }

  private Map<String, AttributeValue> head(Head head) {
    return Item.builder()
        .put("pk", title.name())
        .put("sk", HEAD)
        .number("version", head.version())
        .put("hash", head.hash())
        .build();
  }
}
