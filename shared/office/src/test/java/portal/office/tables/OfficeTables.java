package portal.office.tables;

import dagger.BindsInstance;
import dagger.Component;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import javax.inject.Singleton;
import portal.aws.Host;
import portal.aws.Item;
import portal.aws.tables.Pause;
import portal.office.Desk;
import portal.office.Search;
import portal.testing.tables.TablePlace;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Both stores over the tables of a test. */
final class OfficeTables {
  static final Instant NOW = Instant.parse("2096-03-05T10:00:00Z");

  final Desk desk;
  final Search search;
  private final TablePlace place;

  /** What a test takes of the stores. */
  @Singleton
  @Component(modules = OfficeModule.class)
  interface Graph {
    Desk desk();

    Search search();

    /** Makes the graph for a host. */
    @Component.Factory
    interface Factory {
      Graph create(
          @BindsInstance Host host,
          @BindsInstance DynamoDbClient tables,
          @BindsInstance Pause pause);
    }
  }

  private OfficeTables(TablePlace place) {
    this.place = place;
    Graph graph =
        DaggerOfficeTables_Graph.factory().create(place.host(NOW), place.client(), _ -> {});
    desk = graph.desk();
    search = graph.search();
  }

  static Stream<OfficeTables> places() {
    return TablePlace.empty("desk", "search").map(OfficeTables::new);
  }

  @Override
  public String toString() {
    return place.name();
  }

  /** Whatever a table holds. */
  Stream<Item> rows(String table) {
    return place
        .client()
        .scanPaginator(scan -> scan.tableName(place.prefix() + table).consistentRead(true))
        .items()
        .stream()
        .map(Item::new);
  }

  void put(String table, Map<String, AttributeValue> row) {
    place.client().putItem(put -> put.tableName(place.prefix() + table).item(row));
  }

  void delete(String table, Map<String, AttributeValue> key) {
    place.client().deleteItem(delete -> delete.tableName(place.prefix() + table).key(key));
  }
}
