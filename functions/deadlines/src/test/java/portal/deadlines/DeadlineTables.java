package portal.deadlines;

import dagger.BindsInstance;
import dagger.Component;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import javax.inject.Singleton;
import portal.aws.Host;
import portal.aws.Item;
import portal.aws.tables.Pause;
import portal.aws.tables.Table;
import portal.aws.tables.TableWriter;
import portal.aws.tables.Transaction;
import portal.aws.tables.Write;
import portal.certification.CaseChanges;
import portal.certification.tables.CasesTable;
import portal.certification.tables.CertificationModule;
import portal.deadline.Deadline;
import portal.deadline.Deadlines;
import portal.deadline.tables.DeadlineModule;
import portal.deadline.tables.DeadlinesTable;
import portal.testing.ManualClock;
import portal.testing.tables.TablePlace;
import portal.trail.AggregateId;
import portal.trail.Event;
import portal.trail.History;
import portal.trail.tables.TrailModule;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Tables of a test with all that stands around deadlines, and its clock. */
final class DeadlineTables {
  final ManualClock clock;
  final Graph graph;
  private final TablePlace place;
  private final Table rows;

  /** What a test takes of the stores. */
  @Singleton
  @Component(modules = {CertificationModule.class, DeadlineModule.class, TrailModule.class})
  interface Graph {
    TableWriter writer();

    DeadlinesTable table();

    Deadlines deadlines();

    CasesTable cases();

    CaseChanges changes();

    History history();

    EmitDeadlines emit();

    FillDeadlines fill();

    /** Makes the graph for a host. */
    @Component.Factory
    interface Factory {
      Graph create(
          @BindsInstance Host host,
          @BindsInstance DynamoDbClient tables,
          @BindsInstance Pause pause);
    }
  }

  DeadlineTables(TablePlace place, Instant now) {
    this.place = place;
    clock = new ManualClock(now);
    Host named = place.host(now);
    Host host = new Host(named.variables(), clock, clock, new Random(1), List.of());
    graph = DaggerDeadlineTables_Graph.factory().create(host, place.client(), _ -> {});
    rows = new Table(place.client(), name());
  }

  @Override
  public String toString() {
    return place.name();
  }

  private String name() {
    return place.prefix() + "deadlines";
  }

  /** One run of the function that tells. */
  void emit() {
    graph.emit().run();
  }

  /** Stores these writes together. */
  void commit(Write... writes) {
    if (!graph.writer().commit(Transaction.of(writes)).isStored()) {
      throw new AssertionError("Not stored");
    }
  }

  void put(Deadline deadline) {
    commit(graph.table().put(deadline, clock.instant()));
  }

  /** Puts a row as it is. */
  void put(Map<String, AttributeValue> row) {
    place.client().putItem(put -> put.tableName(name()).item(row));
  }

  /** How often a revision was told of. */
  int told(Deadline deadline) {
    return graph.history().of(deadline.reached(clock.instant()).aggregate()).size();
  }

  List<Event> history(AggregateId aggregate) {
    return graph.history().of(aggregate);
  }

  Item row(Deadline deadline) {
    return row(deadline.aggregate().value(), deadline.name());
  }

  Item row(String aggregate, String name) {
    return rows.find(Table.key(aggregate, name)).orElseThrow();
  }

  boolean waits(Deadline deadline) {
    return row(deadline).optionalText("bucket").isPresent();
  }

  /** Whatever is in the index. */
  Stream<Item> waiting() {
    return place
        .client()
        .scanPaginator(scan -> scan.tableName(name()).indexName("byDue"))
        .items()
        .stream()
        .map(Item::new);
  }
}
