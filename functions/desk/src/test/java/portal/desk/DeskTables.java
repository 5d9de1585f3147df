package portal.desk;

import dagger.BindsInstance;
import dagger.Component;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.inject.Singleton;
import portal.aws.Host;
import portal.aws.Item;
import portal.aws.tables.Pause;
import portal.aws.tables.Table;
import portal.book.Books;
import portal.certification.tables.CasesTable;
import portal.invoicing.Invoices;
import portal.invoicing.TaxTable;
import portal.invoicing.tables.InvoicingModule;
import portal.office.Desk;
import portal.office.Search;
import portal.office.tables.OfficeModule;
import portal.testing.Hosts;
import portal.testing.ManualClock;
import portal.testing.tables.TableEngine;
import portal.testing.tables.TemplateTables;
import portal.trail.Event;
import portal.trail.History;
import portal.trail.tables.TrailModule;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Tables in memory with all that stands around the desk, and their clock. */
final class DeskTables {
  static final Instant NOW = Instant.parse("2096-03-05T10:00:00Z");
  private static final Set<String> DESK = heard("KeepDesk");
  private static final Set<String> SEARCH = heard("KeepSearch");

  final ManualClock clock = new ManualClock(NOW);
  final TableEngine engine = TemplateTables.inMemory();
  final Graph graph;

  /** What a test takes of the stores. */
  @Singleton
  @Component(modules = {TrailModule.class, InvoicingModule.class, OfficeModule.class})
  interface Graph {
    CasesTable cases();

    Invoices invoices();

    Books<TaxTable> taxes();

    History history();

    Desk desk();

    Search search();

    Sources sources();

    Roster roster();

    Recount recount();

    KeepDesk keepDesk();

    KeepSearch keepSearch();

    RebuildDesk rebuild();

    CompareDesk compare();

    SweepDesk sweep();

    StaffDeskRoutes routes();

    /** Makes the graph for a host. */
    @Component.Factory
    interface Factory {
      Graph create(
          @BindsInstance Host host,
          @BindsInstance DynamoDbClient tables,
          @BindsInstance Pause pause);
    }
  }

  DeskTables() {
    Host named = Hosts.at(clock, 1);
    Host host = new Host(named.variables(), clock, clock, new Random(1), List.of());
    graph = DaggerDeskTables_Graph.factory().create(host, engine, _ -> {});
  }

  /** What the template says that a function hears of. */
  private static Set<String> heard(String function) {
    Path file =
        Path.of(System.getProperty("portal.root", ".")).resolve("functions/desk/template.yaml");
    try {
      Matcher types =
          Pattern.compile("\n  " + function + ":.*?detail-type: \\[([^]]*)]", Pattern.DOTALL)
              .matcher(Files.readString(file));
      if (!types.find()) {
        throw new AssertionError(function + " hears of nothing");
      }
      return Arrays.stream(types.group(1).split(", ", -1)).collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bus tells whoever hears of it. */
  void tell(Event event) {
    if (DESK.contains(event.type())) {
      graph.keepDesk().after(event);
    }
    if (SEARCH.contains(event.type())) {
      graph.keepSearch().after(event);
    }
  }

  /** Whatever a table holds. */
  Stream<Item> rows(String table) {
    return engine.scanPaginator(scan -> scan.tableName("portal-" + table)).items().stream()
        .map(Item::new);
  }

  /** What is kept, but for when it was kept. */
  Set<Map<String, AttributeValue>> kept(String table) {
    return rows(table)
        .filter(row -> !row.text("pk").equals("progress"))
        .filter(row -> !row.text("sk").equals("head"))
        .map(Item::attributes)
        .collect(Collectors.toSet());
  }

  void put(String table, Map<String, AttributeValue> row) {
    engine.putItem(put -> put.tableName("portal-" + table).item(row));
  }

  void delete(String table, Item row) {
    Map<String, AttributeValue> key = Table.key(row.text("pk"), row.text("sk"));
    engine.deleteItem(delete -> delete.tableName("portal-" + table).key(key));
  }
}
