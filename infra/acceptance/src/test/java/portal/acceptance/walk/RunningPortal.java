package portal.acceptance.walk;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import portal.acceptance.tables.TestTables;
import portal.local.LocalPortal;
import portal.local.LocalSettings;

/**
 * A portal under test: this checkout's, on tables of its own, which delivers when it is told to.
 */
public record RunningPortal(Path data, TestTables tables, LocalPortal portal, Client client)
    implements AutoCloseable {

  public static RunningPortal in(Path data) {
    return in(data, settings -> settings);
  }

  public static RunningPortal in(Path data, UnaryOperator<LocalSettings> otherwise) {
    TestTables tables = TestTables.empty();
    LocalSettings settings = Portals.in(data).onTables(tables.endpoint()).drainedByHand(1);
    LocalPortal portal = LocalPortal.start(otherwise.apply(settings));
    return new RunningPortal(data, tables, portal, new Client(portal));
  }

  /** Delivers all that is to be delivered. */
  public void drain() {
    portal.drain();
  }

  /** Whatever all tables hold. */
  public String everything() {
    StringBuilder all = new StringBuilder();
    for (String table : portal.tables().names()) {
      portal.tables().items(table, 10_000).stream()
          .map(Object::toString)
          .sorted()
          .forEach(all::append);
    }
    return all.toString();
  }

  @Override
  public void close() {
    portal.close();
    tables.close();
  }
}
