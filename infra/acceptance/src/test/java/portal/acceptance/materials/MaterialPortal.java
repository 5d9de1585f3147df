package portal.acceptance.materials;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import portal.acceptance.objects.Courier;
import portal.acceptance.tables.TableNames;
import portal.acceptance.tables.TestTables;
import portal.acceptance.walk.Client;
import portal.acceptance.walk.Portals;
import portal.aws.Item;
import portal.local.LocalPortal;
import portal.local.LocalSettings;
import portal.trail.Event;
import portal.trail.tables.EventsTable;

/**
 * A portal that takes material: with {@code -Dportal.objects.endpoint} into an S3 that is there,
 * which tells of it through its own EventBridge; else into its own.
 */
final class MaterialPortal implements AutoCloseable {
  private final TestTables tables = TestTables.empty();
  private final Optional<Courier> courier;
  private final LocalSettings settings;
  private final Set<String> stored = new HashSet<>();
  private LocalPortal portal;

  private MaterialPortal(LocalSettings settings, Optional<URI> elsewhere) {
    this.courier = elsewhere.map(Courier::new);
    this.settings = settings.onTables(tables.endpoint()).drainedByHand(1);
    this.portal = LocalPortal.start(this.settings);
  }

  /** One whose codes may be tried without end. */
  static MaterialPortal in(Path data) {
    return in(data, settings -> settings.withParameter("CodeAttempts", "1000000"));
  }

  static MaterialPortal in(Path data, UnaryOperator<LocalSettings> otherwise) {
    Optional<URI> elsewhere =
        Optional.of(System.getProperty("portal.objects.endpoint", ""))
            .filter(there -> !there.isEmpty())
            .map(URI::create);
    LocalSettings settings = otherwise.apply(Portals.in(data));
    return new MaterialPortal(elsewhere.map(settings::onObjects).orElse(settings), elsewhere);
  }

  LocalPortal portal() {
    return portal;
  }

  Client client() {
    return new Client(portal);
  }

  /** The portal ends. */
  void stop() {
    portal.close();
  }

  /** It starts again on the same data. */
  void startAgain() {
    portal = LocalPortal.start(settings);
  }

  /** An object is there, and its event has to come. */
  void isStored(String key) {
    stored.add(key);
  }

  /** Delivers until nothing is left. */
  void settle() {
    portal.drain();
    courier.ifPresent(one -> one.bring(stored, portal::tell));
    stored.clear();
    portal.drain();
  }

  /** Every event of the trail. */
  List<Event> trail() {
    return portal
        .tables()
        .client()
        .scanPaginator(scan -> scan.tableName(TableNames.of("Events")).consistentRead(true))
        .items()
        .stream()
        .map(EventsTable::decode)
        .toList();
  }

  /** The keys of a case's objects. */
  List<String> objects(String reference) {
    return portal.objects().list(Integer.MAX_VALUE).stream()
        .map(object -> object.key())
        .filter(key -> key.startsWith(reference + "/"))
        .sorted()
        .toList();
  }

  /** A table's item as it is. */
  Item item(String table, String partition, String sort) {
    return new Item(
        portal
            .tables()
            .client()
            .getItem(
                get ->
                    get.tableName(table)
                        .consistentRead(true)
                        .key(
                            java.util.Map.of(
                                "pk", Item.ofText(partition), "sk", Item.ofText(sort))))
            .item());
  }

  @Override
  public void close() {
    portal.close();
    courier.ifPresent(Courier::close);
    tables.close();
  }
}
