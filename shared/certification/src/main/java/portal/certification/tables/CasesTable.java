package portal.certification.tables;

import dagger.Lazy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.Item;
import portal.aws.tables.AtOnce;
import portal.aws.tables.Committed;
import portal.aws.tables.Table;
import portal.aws.tables.Write;
import portal.capability.tables.ConfirmationsTable;
import portal.certification.Case;
import portal.certification.CaseDeadlines;
import portal.certification.CaseId;
import portal.certification.Cases;
import portal.certification.Change;
import portal.certification.Contact;
import portal.certification.Kind;
import portal.certification.Message;
import portal.certification.Status;
import portal.deadline.tables.DeadlinesTable;
import portal.deadline.tables.Held;
import portal.pricing.tables.PlacesTable;
import portal.trail.Answered;
import portal.trail.tables.Heads;
import portal.trail.tables.Transactions;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

/**
 * The table of cases. Key: case id, then {@code case} for its state and {@code message#} and a
 * number for its thread. Indexes {@code byStatus} and {@code byKind}: status, or kind and status,
 * then the time of the enquiry; {@code byContact} holds only the keys, in the same order.
 */
public final class CasesTable implements Cases {
  private final DynamoDbClient dynamo;
  private final Table table;
  private final Lazy<Transactions> transactions;
  private final Lazy<PlacesTable> places;
  private final Lazy<DeadlinesTable> deadlines;
  private final Lazy<ConfirmationsTable> confirmations;

  @Inject
  CasesTable(
      DynamoDbClient dynamo,
      Host host,
      Lazy<Transactions> transactions,
      Lazy<PlacesTable> places,
      Lazy<DeadlinesTable> deadlines,
      Lazy<ConfirmationsTable> confirmations) {
    this.dynamo = dynamo;
    this.table = new Table(dynamo, host.variable("CASES_TABLE"));
    this.transactions = transactions;
    this.places = places;
    this.deadlines = deadlines;
    this.confirmations = confirmations;
  }

  @Override
  public Optional<Case> find(CaseId id) {
    return table.find(Table.key(id.value(), CaseItem.SORT_KEY)).map(CaseItem::decode);
  }

  @Override
  public List<Message> thread(CaseId id) {
    return table.all(id.value(), MessageItem.PREFIX).map(MessageItem::decode).toList();
  }

  /** The newest message of a case's thread as it was read. */
  public Optional<Message> lastMessage(Case read) {
    return read.thread().messages() == 0
        ? Optional.empty()
        : table
            .find(Table.key(read.id().value(), MessageItem.key(read.thread().messages())))
            .map(MessageItem::decode);
  }

  @Override
  public Committed store(Change change) {
    return transactions.get().commit(writes(change), List.of(change.event()), Optional.empty());
  }

  @Override
  public Committed store(Change change, Answered answered) {
    return transactions.get().commit(writes(change), change.event(), answered);
  }

  /** What a change writes, for a transaction that changes other aggregates too. */
  public List<Write> writes(Change change) {
    List<Write> items = new ArrayList<>();
    items.add(Heads.put("case", table, CaseItem.encode(change.after()), change.before()));
    change.place().map(offer -> places.get().take(offer)).ifPresent(items::add);
    change
        .message()
        .map(message -> MessageItem.encode(change.after().id(), message))
        .map(item -> Write.create("message", table.name(), item))
        .ifPresent(items::add);
    change.confirmation().map(used -> confirmations.get().use(used)).ifPresent(items::add);
    if (!change.due().isEmpty()) {
      items.addAll(deadlines.get().writes(change.event(), change.due()));
    }
    return items;
  }

  /** What a case says is due of it. */
  public Optional<Held> held(CaseId id) {
    return find(id)
        .map(
            found ->
                new Held(
                    id.aggregate(),
                    found.head().version(),
                    CaseDeadlines.of(found),
                    Heads.check(
                        "case", table, Table.key(id.value(), CaseItem.SORT_KEY), found.head())));
  }

  /**
   * Some of the cases that stand somewhere, in the order of their enquiries, without reading them.
   *
   * @param after the place of the last that is known; empty for the first
   */
  public List<Listed> listed(Status status, String after, int most) {
    QueryRequest query =
        QueryRequest.builder()
            .tableName(table.name())
            .indexName("byStatus")
            .limit(most)
            .projectionExpression("pk, #position")
            .keyConditionExpression("#status = :status AND #position > :after")
            .expressionAttributeNames(Map.of("#status", "status", "#position", "position"))
            .expressionAttributeValues(
                Item.builder().put(":status", status.code()).put(":after", after).build())
            .build();
    return dynamo.query(query).items().stream()
        .map(Item::new)
        .map(item -> new Listed(new CaseId(item.text("pk")), item.text("position")))
        .toList();
  }

  /** A case, and its place among those that stand where it stands. */
  public record Listed(CaseId id, String position) {}

  /**
   * Every status is a range of an index, newest first; their heads, read all at once, merged are
   * the page.
   */
  @Override
  public Page list(Filter filter, Optional<String> after, int most) {
    List<Item> found =
        AtOnce.all(
                filter.statuses().stream()
                    .map(status -> newest(status, filter.kind(), after, most + 1))
                    .toList())
            .stream()
            .flatMap(List::stream)
            .sorted(Comparator.comparing((Item item) -> item.text("position")).reversed())
            .limit(most + 1L)
            .toList();
    List<Item> page = found.subList(0, Math.min(most, found.size()));
    Optional<String> next =
        found.size() > most ? Optional.of(page.getLast().text("position")) : Optional.empty();
    return new Page(page.stream().map(CaseItem::decode).toList(), next);
  }

  /** The index gives keys only; cases are read as they stand, and left out if they moved on. */
  @Override
  public Page of(Contact contact, Optional<String> after, int most) {
    List<Item> found = newest("byContact", "contact", contact.hash(), after, most + 1);
    List<Item> page = found.subList(0, Math.min(most, found.size()));
    Optional<String> next =
        found.size() > most ? Optional.of(page.getLast().text("position")) : Optional.empty();
    List<Case> cases =
        AtOnce.all(page.stream().<Supplier<Optional<Case>>>map(keys -> () -> read(keys)).toList())
            .stream()
            .flatMap(Optional::stream)
            .filter(one -> one.contact().equals(contact))
            .toList();
    return new Page(cases, next);
  }

  private Optional<Case> read(Item keys) {
    return find(new CaseId(keys.text("pk")));
  }

  @Override
  public long count(Status status) {
    return dynamo
        .queryPaginator(
            query ->
                query
                    .tableName(table.name())
                    .indexName("byStatus")
                    .select(Select.COUNT)
                    .keyConditionExpression("#status = :status")
                    .expressionAttributeNames(Map.of("#status", "status"))
                    .expressionAttributeValues(Map.of(":status", Item.ofText(status.code()))))
        .stream()
        .mapToLong(QueryResponse::count)
        .sum();
  }

  /** Reads the newest of a range; which one is a key, so that nothing is read to be left out. */
  private Supplier<List<Item>> newest(
      Status status, Optional<Kind> kind, Optional<String> after, int most) {
    return () ->
        kind.map(one -> CaseItem.range(one, status))
            .map(range -> newest("byKind", "kindAndStatus", range, after, most))
            .orElseGet(() -> newest("byStatus", "status", status.code(), after, most));
  }

  private List<Item> newest(
      String index, String key, String range, Optional<String> after, int most) {
    Map<String, String> names = new HashMap<>(Map.of("#range", key));
    after.ifPresent(_ -> names.put("#position", "position"));
    QueryRequest query =
        QueryRequest.builder()
            .tableName(table.name())
            .indexName(index)
            .scanIndexForward(false)
            .limit(most)
            .keyConditionExpression(
                "#range = :range" + (after.isPresent() ? " AND #position < :after" : ""))
            .expressionAttributeNames(names)
            .expressionAttributeValues(
                Item.builder().put(":range", range).put(":after", after).build())
            .build();
    return dynamo.queryPaginator(query).items().stream().limit(most).map(Item::new).toList();
  }
}
