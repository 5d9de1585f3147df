package portal.deadline.tables;

import dagger.Lazy;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import portal.aws.Host;
import portal.aws.InstituteTime;
import portal.aws.Item;
import portal.aws.tables.Committed;
import portal.aws.tables.Condition;
import portal.aws.tables.Table;
import portal.aws.tables.TableWriter;
import portal.aws.tables.Transaction;
import portal.aws.tables.Write;
import portal.deadline.Deadline;
import portal.deadline.Deadlines;
import portal.deadline.Due;
import portal.deadline.DueChange;
import portal.trail.AggregateId;
import portal.trail.Event;
import portal.trail.tables.Transactions;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * The table of deadlines. Key: aggregate, then name. Sparse index {@code byDue}: day and stripe,
 * then instant, aggregate and name; what is told, taken back or parked is out of it and stays. In
 * the partition {@code days} each day that something was put into, in {@code progress} how far all
 * is told.
 */
public final class DeadlinesTable implements Deadlines {
  private static final String LABEL = "deadline";
  private static final String DAYS = "days";
  private static final Map<String, AttributeValue> PROGRESS = Table.key("progress", "told");

  private final DynamoDbClient dynamo;
  private final Table table;
  private final TableWriter writer;
  private final Lazy<Transactions> transactions;
  private final InstituteTime time;

  /** The days that are known to be noted. */
  private final Set<LocalDate> noted = ConcurrentHashMap.newKeySet();

  @Inject
  DeadlinesTable(
      DynamoDbClient dynamo,
      Host host,
      TableWriter writer,
      Lazy<Transactions> transactions,
      InstituteTime time) {
    this.dynamo = dynamo;
    this.table = new Table(dynamo, host.variable("DEADLINES_TABLE"));
    this.writer = writer;
    this.transactions = transactions;
    this.time = time;
  }

  /** What the transaction of this event writes, where it changes what is due of its aggregate. */
  public List<Write> writes(Event event, List<DueChange> changes) {
    return changes.stream().map(change -> write(event, change)).toList();
  }

  private Write write(Event event, DueChange change) {
    return change
        .on()
        .map(
            day ->
                put(
                    new Deadline(event.aggregate(), change.name(), beginning(day), event.version()),
                    event.at()))
        .orElseGet(() -> cancel(event.aggregate(), change.name(), event.version()));
  }

  private Instant beginning(LocalDate day) {
    return day.atStartOfDay(time.zone()).toInstant();
  }

  /**
   * Puts a deadline, in place of an earlier one of this name. The order of an aggregate's versions
   * is kept by the write to its head in the same transaction, so that this one has no condition: a
   * deadline never stands in the way of a move.
   *
   * @param at when it is put
   */
  public Write put(Deadline deadline, Instant at) {
    note(DeadlineItem.day(deadline.due(), at));
    return Write.put(
        label(deadline.name()), table.name(), DeadlineItem.encode(deadline, at), Condition.NONE);
  }

  /**
   * Notes, before anything is put into a day, that something may be. It is a write of its own:
   * within transactions, all that are due on a day would meet at one item.
   */
  private void note(LocalDate day) {
    if (!noted.contains(day)) {
      Map<String, AttributeValue> item = Item.builder().put("pk", DAYS).put("sk", day).build();
      writer.put(PutItemRequest.builder().tableName(table.name()).item(item).build());
      noted.add(day);
    }
  }

  /** Takes a deadline back, if there is one. */
  public Write cancel(AggregateId aggregate, String name, long revision) {
    return Write.update(
        label(name),
        table.name(),
        Table.key(aggregate.value(), name),
        new Write.Change(
            "SET revision = :revision REMOVE #bucket, #position",
            Map.of("#bucket", "bucket", "#position", "position"),
            Map.of(":revision", Item.ofNumber(revision)),
            Condition.NONE));
  }

  private static String label(String name) {
    return LABEL + " " + name;
  }

  /**
   * Puts what an aggregate says is due of it and no item says yet.
   *
   * @return false if the aggregate has moved on meanwhile
   */
  public boolean fill(Held held, Instant now) {
    List<Write> missing = new ArrayList<>();
    for (Due due : held.due()) {
      if (table.find(Table.key(held.aggregate().value(), due.name())).isEmpty()) {
        missing.add(create(held, due, now));
      }
    }
    if (missing.isEmpty()) {
      return true;
    }
    return writer.commit(Transaction.of(List.of(held.unchanged()), missing)).isStored();
  }

  private Write create(Held held, Due due, Instant now) {
    Deadline deadline =
        new Deadline(held.aggregate(), due.name(), beginning(due.on()), held.version());
    note(DeadlineItem.day(deadline.due(), now));
    return Write.create(label(due.name()), table.name(), DeadlineItem.encode(deadline, now));
  }

  @Override
  public List<LocalDate> days(Optional<LocalDate> first, LocalDate last) {
    QueryRequest.Builder query =
        QueryRequest.builder()
            .tableName(table.name())
            .consistentRead(true)
            .keyConditionExpression("pk = :pk AND sk BETWEEN :first AND :last")
            .expressionAttributeValues(
                Map.of(
                    ":pk", Item.ofText(DAYS),
                    ":first", Item.ofText(first.map(LocalDate::toString).orElse("0")),
                    ":last", Item.ofText(last)));
    return dynamo.queryPaginator(query.build()).items().stream()
        .map(item -> new Item(item).date("sk"))
        .toList();
  }

  /** Of a day that is over, all is due, or lies where it does not belong. */
  @Override
  public Stream<Waiting> waiting(LocalDate day, Instant now) {
    boolean isOver = day.isBefore(DeadlineItem.utcDay(now));
    // The sign after the one that follows the instant.
    String end = isOver ? "~" : Item.sortable(now) + "$";
    return IntStream.range(0, DeadlineItem.STRIPES)
        .boxed()
        .flatMap(stripe -> waiting(day, DeadlineItem.bucket(day, stripe), end));
  }

  private Stream<Waiting> waiting(LocalDate day, String bucket, String end) {
    return dynamo
        .queryPaginator(
            query ->
                query
                    .tableName(table.name())
                    .indexName("byDue")
                    .keyConditionExpression("#bucket = :bucket AND #position < :end")
                    .expressionAttributeNames(Map.of("#bucket", "bucket", "#position", "position"))
                    .expressionAttributeValues(
                        Map.of(":bucket", Item.ofText(bucket), ":end", Item.ofText(end))))
        .items()
        .stream()
        .map(Item::new)
        .map(item -> new Waiting(item.text("pk"), item.text("sk"), item.text("position"), day));
  }

  @Override
  public Telling tell(Waiting one, Instant now) {
    Optional<Item> found =
        table
            .find(Table.key(one.aggregate(), one.name()))
            .filter(
                item -> item.optionalText("position").filter(one.position()::equals).isPresent());
    if (found.isEmpty()) {
      return Telling.GONE;
    }
    return DeadlineItem.decode(found.get(), now)
        .map(deadline -> tell(one, deadline, now))
        .orElseGet(() -> alone(takeOut(one, "parked", now, still(one)), Telling.PARKED));
  }

  private Telling tell(Waiting one, Deadline deadline, Instant now) {
    Write taken = takeOut(one, "told", now, still(one, deadline));
    Committed committed =
        transactions.get().commit(List.of(taken), List.of(deadline.reached(now)), Optional.empty());
    return switch (committed) {
      case Committed.Stored() -> Telling.TOLD;
      case Committed.Contended() -> Telling.CONTENDED;
      // Its event is there already: it was filled in again, and only has to go.
      case Committed.Overtaken(var conditions) ->
          conditions.contains(LABEL) ? Telling.GONE : alone(taken, Telling.GONE);
    };
  }

  private Telling alone(Write taken, Telling done) {
    return switch (writer.commit(Transaction.of(taken))) {
      case Committed.Stored() -> done;
      case Committed.Overtaken(var _) -> Telling.GONE;
      case Committed.Contended() -> Telling.CONTENDED;
    };
  }

  /** It stays, so that nobody puts it again. */
  private Write takeOut(Waiting one, String what, Instant now, Condition condition) {
    return Write.update(
        LABEL,
        table.name(),
        Table.key(one.aggregate(), one.name()),
        new Write.Change(
            "SET #what = :now REMOVE #bucket, #position",
            Map.of("#what", what, "#bucket", "bucket", "#position", "position"),
            Map.of(":now", Item.ofText(now)),
            condition));
  }

  private static Condition still(Waiting one) {
    return Condition.is("position", Item.ofText(one.position()));
  }

  private static Condition still(Waiting one, Deadline deadline) {
    return new Condition(
        "#position = :position AND revision = :revision",
        Map.of("#position", "position"),
        Map.of(
            ":position", Item.ofText(one.position()),
            ":revision", Item.ofNumber(deadline.revision())));
  }

  @Override
  public Progress progress() {
    return table
        .find(PROGRESS)
        .map(
            item ->
                new Progress(
                    item.optionalText("oldest").map(LocalDate::parse),
                    item.optionalText("ran").map(LocalDate::parse)))
        .orElse(Progress.NONE);
  }

  /** Days as texts have their order in time. */
  @Override
  public void advance(Progress next) {
    String oldest = next.oldest().map(LocalDate::toString).orElse("");
    String ran = next.ran().map(LocalDate::toString).orElse("");
    String set = oldest.isEmpty() ? "SET ran = :ran" : "SET ran = :ran, oldest = :oldest";
    writer.update(
        UpdateItemRequest.builder()
            .tableName(table.name())
            .key(PROGRESS)
            .updateExpression(set)
            .conditionExpression(
                "(attribute_not_exists(ran) OR ran <= :ran)"
                    + " AND (attribute_not_exists(oldest) OR oldest <= :oldest)")
            .expressionAttributeValues(
                Map.of(":ran", Item.ofText(ran), ":oldest", Item.ofText(oldest)))
            .build());
  }
}
