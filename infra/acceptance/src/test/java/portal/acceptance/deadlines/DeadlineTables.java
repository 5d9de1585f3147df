package portal.acceptance.deadlines;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dagger.BindsInstance;
import dagger.Component;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import javax.inject.Singleton;
import portal.acceptance.tables.TableNames;
import portal.acceptance.tables.TestTables;
import portal.acceptance.template.Resolved;
import portal.aws.AwsModule;
import portal.aws.Host;
import portal.aws.Item;
import portal.aws.tables.TableWriter;
import portal.aws.tables.Transaction;
import portal.aws.tables.Write;
import portal.certification.CaseDeadlines;
import portal.certification.tables.CasesTable;
import portal.deadline.Deadline;
import portal.deadline.Deadlines;
import portal.deadline.tables.DeadlineModule;
import portal.deadline.tables.DeadlinesTable;
import portal.deadlines.EmitDeadlinesHandler;
import portal.local.tables.Tables;
import portal.materials.HearMaterialDeadlineHandler;
import portal.quotes.HearQuoteDeadlineHandler;
import portal.testing.ManualClock;
import portal.trail.AggregateId;
import portal.trail.Event;
import portal.trail.History;
import portal.trail.tables.TrailModule;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Tables of a test with all that stands around deadlines, and its clock. */
final class DeadlineTables {
  final ManualClock clock;
  final CountedCalls calls = new CountedCalls();
  final Host host;
  final Graph graph;
  private final TestTables tables;
  private final RequestStreamHandler emit;
  private final RequestStreamHandler ofQuotes;
  private final RequestStreamHandler ofMaterials;

  /** What a test takes of the stores. */
  @Singleton
  @Component(modules = {AwsModule.class, DeadlineModule.class, TrailModule.class})
  interface Graph {
    DynamoDbClient dynamo();

    TableWriter writer();

    DeadlinesTable table();

    Deadlines deadlines();

    CasesTable cases();

    History history();

    /** Makes the graph for a host. */
    @Component.Factory
    interface Factory {
      Graph create(@BindsInstance Host host);
    }
  }

  /** With nothing in them. */
  DeadlineTables(TestTables tables, Instant now) {
    this.tables = tables;
    clock = new ManualClock(now);
    host = host();
    graph = DaggerDeadlineTables_Graph.factory().create(host);
    emit = new EmitDeadlinesHandler(host);
    ofQuotes = new HearQuoteDeadlineHandler(host);
    ofMaterials = new HearMaterialDeadlineHandler(host);
    List.of("Deadlines", "Events")
        .forEach(
            name -> graph.dynamo().deleteTable(delete -> delete.tableName(TableNames.of(name))));
    Tables.open(tables.endpoint(), Resolved.tables()).close();
  }

  private Host host() {
    Host made =
        tables.host(
            clock.instant(),
            "Deadlines",
            "Events",
            "Cases",
            "Materials",
            "Prices",
            "Idempotency",
            "Capabilities");
    Map<String, String> variables = new HashMap<>(made.variables());
    variables.put("MATERIAL_BUCKET", "material");
    return new Host(variables, clock, clock, new Random(1), List.of(calls));
  }

  /** One run of the function that tells. */
  void emit() {
    handle(emit, "{}");
  }

  /** Whoever hears of this deadline is told by the bus. */
  void tell(String name, String event) {
    handle(name.equals(CaseDeadlines.QUOTE_LAPSE) ? ofQuotes : ofMaterials, event);
  }

  private static void handle(RequestStreamHandler handler, String event) {
    try {
      handler.handleRequest(
          new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)),
          OutputStream.nullOutputStream(),
          null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    return new Item(
        graph
            .dynamo()
            .getItem(
                get ->
                    get.tableName(TableNames.of("Deadlines"))
                        .key(Map.of("pk", Item.ofText(aggregate), "sk", Item.ofText(name))))
            .item());
  }

  boolean waits(Deadline deadline) {
    return row(deadline).optionalText("bucket").isPresent();
  }

  /** Whatever is in the index. */
  Stream<Item> waiting() {
    return graph
        .dynamo()
        .scanPaginator(scan -> scan.tableName(TableNames.of("Deadlines")).indexName("byDue"))
        .items()
        .stream()
        .map(Item::new);
  }
}
