package portal.testing.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The rows of a table or of an index, in order, so that a request reads only what it has to. */
final class Rows {
  private final NavigableMap<Position, Row> rows = new TreeMap<>();

  Optional<Row> find(Position position) {
    return Optional.ofNullable(rows.get(position));
  }

  void put(Position position, Row row) {
    rows.put(position, row);
  }

  void remove(Position position) {
    rows.remove(position);
  }

  Collection<Row> all() {
    return rows.values();
  }

  /**
   * Reads on until the limit, one megabyte or the end.
   *
   * @param span all rows if it is empty
   * @param after where the page before this one ended
   */
  Slice read(Optional<Span> span, Optional<Position> after, boolean forward, int limit) {
    List<Row> read = new ArrayList<>();
    long bytes = 0;
    for (Row row : within(span, after, forward).values()) {
      if (read.size() == limit || (!read.isEmpty() && bytes + row.size() > Sizes.PAGE)) {
        return new Slice(read, true, bytes);
      }
      read.add(row);
      bytes += row.size();
    }
    return new Slice(read, read.size() == limit, bytes);
  }

  private NavigableMap<Position, Row> within(
      Optional<Span> span, Optional<Position> after, boolean forward) {
    NavigableMap<Position, Row> within = rows;
    if (span.isPresent()) {
      within = within.subMap(span.get().from(), false, span.get().to(), false);
    }
    if (!forward) {
      within = within.descendingMap();
    }
    return after.isPresent() ? within.tailMap(after.get(), false) : within;
  }
}
