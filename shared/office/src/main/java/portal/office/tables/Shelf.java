package portal.office.tables;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import portal.aws.Item;
import portal.aws.tables.Condition;
import portal.aws.tables.Table;
import portal.aws.tables.TableWriter;
import portal.aws.tables.Transaction;
import portal.aws.tables.Write;
import portal.trail.AggregateId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Rows that follow aggregates. The rows of one change together, in one transaction, with a head
 * that says which they are and of which version; each carries all that its name and the other names
 * say, so that equal names are equal rows. A head without rows is a tombstone: it keeps who read
 * the aggregate earlier from bringing back what is gone, for longer than any event is told again.
 */
final class Shelf {
  static final String HEAD = "head";

  /** Dead letters are kept for 14 days, the bus's archive for 30. */
  static final Duration TOMBSTONE = Duration.ofDays(60);

  /** The version of what is no more, where nobody knows its last. */
  static final long GONE = 0;

  private final Table table;
  private final TableWriter writer;
  private final Function<Row, Map<String, AttributeValue>> keys;

  /**
   * The rows in a table.
   *
   * @param keys where a row of a name lies
   */
  Shelf(Table table, TableWriter writer, Function<Row, Map<String, AttributeValue>> keys) {
    this.table = table;
    this.writer = writer;
    this.keys = keys;
  }

  /** An aggregate's row by name. */
  record Row(AggregateId aggregate, String name) {}

  /**
   * What rows an aggregate has.
   *
   * @param rows the items by their names
   */
  record Rows(AggregateId aggregate, long version, Map<String, Map<String, AttributeValue>> rows) {
    List<String> names() {
      return rows.keySet().stream().sorted().toList();
    }

    /** The same at the version of what is kept. */
    Rows at(Optional<Head> head) {
      return new Rows(aggregate, head.map(Head::version).orElse(version), rows);
    }
  }

  /** Of which version the rows are, and their names. */
  record Head(long version, List<String> names) {}

  Optional<Head> head(AggregateId aggregate) {
    return table.find(Table.key(aggregate.value(), HEAD)).map(Shelf::head);
  }

  static Head head(Item item) {
    return new Head(item.number("n"), item.texts("names"));
  }

  /** Puts these in place of older ones. */
  boolean keep(Rows next, Instant at) {
    Optional<Head> before = head(next.aggregate());
    if (before.filter(head -> head.version() >= next.version()).isPresent()) {
      return true;
    }
    List<String> held = before.map(Head::names).orElse(List.of());
    return held.equals(next.names())
        ? commit(List.of(put(next, before, at)))
        : commit(all(next, before, Set.copyOf(held), at));
  }

  /**
   * Puts these in place of older ones, and of those of the same version.
   *
   * @param others what else was found that may be no row of it
   */
  boolean repair(Rows asked, Set<String> others, Instant at) {
    Optional<Head> before = head(asked.aggregate());
    Rows next = asked.version() == GONE ? asked.at(before) : asked;
    if (before.filter(head -> head.version() > next.version()).isPresent()) {
      return true;
    }
    Set<String> held = new HashSet<>(others);
    before.map(Head::names).ifPresent(held::addAll);
    return commit(all(next, before, held, at));
  }

  private List<Write> all(Rows next, Optional<Head> before, Set<String> held, Instant at) {
    List<Write> writes = new ArrayList<>(List.of(put(next, before, at)));
    next.rows()
        .values()
        .forEach(row -> writes.add(Write.put("row", table.name(), row, Condition.NONE)));
    held.stream()
        .filter(name -> !next.rows().containsKey(name))
        .map(name -> keys.apply(new Row(next.aggregate(), name)))
        .forEach(key -> writes.add(Write.delete("row", table.name(), key, Condition.NONE)));
    return writes;
  }

  private Write put(Rows next, Optional<Head> before, Instant at) {
    Item.Builder item =
        Item.builder()
            .put("pk", next.aggregate().value())
            .put("sk", HEAD)
            .number("n", next.version())
            .texts("names", next.names());
    if (next.rows().isEmpty()) {
      item.number("ttl", at.plus(TOMBSTONE).getEpochSecond());
    }
    return Write.put(
        HEAD, table.name(), item.build(), before.map(Shelf::isStill).orElse(Condition.ABSENT));
  }

  /** Version and names: two who repair the same version need not know of the same rows. */
  private static Condition isStill(Head head) {
    return new Condition(
        "n = :n AND #names = :names",
        Map.of("#names", "names"),
        Map.of(
            ":n", Item.ofNumber(head.version()),
            ":names",
                AttributeValue.fromL(head.names().stream().map(AttributeValue::fromS).toList())));
  }

  private boolean commit(List<Write> writes) {
    return writer.commit(new Transaction(writes)).isStored();
  }
}
