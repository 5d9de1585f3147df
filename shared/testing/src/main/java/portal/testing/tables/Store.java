package portal.testing.tables;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All tables by name, and the feed of what changes in them. */
final class Store {
  private final NavigableMap<String, Table> tables = new TreeMap<>();
  private final Changes changes = new Changes();

  NavigableMap<String, Table> tables() {
    return tables;
  }

  Changes changes() {
    return changes;
  }

  Table table(@Nullable String name) {
    if (name == null || name.isEmpty()) {
      throw Refusal.invalid(
          "The parameter 'TableName' is required but was not present in the request");
    }
    return Optional.ofNullable(tables.get(name)).orElseThrow(Refusal::noSuchTable);
  }

  void commit(Prepared prepared) {
    if (prepared.before().equals(prepared.after())) {
      return;
    }
    prepared.table().replace(prepared.key(), prepared.before(), prepared.after());
    changes.add(
        new TableChange(
            prepared.table().name(),
            prepared.key(),
            prepared.before().map(Row::attributes),
            prepared.after().map(Row::attributes)));
  }
}
