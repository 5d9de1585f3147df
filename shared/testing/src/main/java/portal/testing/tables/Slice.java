package portal.testing.tables;

import java.util.List;

/**
 * Rows that one request has read.
 *
 * @param cut whether it stopped before the end of what it was asked for
 * @param bytes what it read, as AWS counts it
 */
record Slice(List<Row> rows, boolean cut, long bytes) {
  Slice {
    rows = List.copyOf(rows);
  }
}
