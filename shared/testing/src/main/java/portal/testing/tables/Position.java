package portal.testing.tables;

import java.util.List;

/**
 * A place in the order of a table's or an index's rows: partition key, sort key, and in an index
 * the table's keys. One with fewer parts is a bound before or after all rows that begin with them.
 *
 * <p>Partitions follow each other in no order that anybody could rely on.
 */
record Position(List<Scalar> parts, Edge edge) implements Comparable<Position> {
  private static final int GOLDEN = 0x9E3779B9;

  /** Where it stands to the rows that begin with its parts. */
  enum Edge {
    BEFORE,
    AT,
    /** After all rows whose part at this place begins with the last part. */
    AFTER_PREFIX,
    AFTER
  }

  Position {
    parts = List.copyOf(parts);
  }

  static Position at(List<Scalar> parts) {
    return new Position(parts, Edge.AT);
  }

  @Override
  public int compareTo(Position other) {
    int common = Math.min(parts.size(), other.parts.size());
    for (int i = 0; i < common; i++) {
      int order = order(other, i);
      if (order != 0) {
        return order;
      }
    }
    if (parts.size() == other.parts.size()) {
      return edge.compareTo(other.edge);
    }
    return parts.size() < other.parts.size() ? side() : -other.side();
  }

  private int order(Position other, int i) {
    Scalar mine = parts.get(i);
    Scalar theirs = other.parts.get(i);
    if (endsAPrefix(i) && theirs.startsWith(mine)) {
      return 1;
    }
    if (other.endsAPrefix(i) && mine.startsWith(theirs)) {
      return -1;
    }
    int scattered = i == 0 ? Integer.compare(scattered(mine), scattered(theirs)) : 0;
    return scattered == 0 ? mine.compareTo(theirs) : scattered;
  }

  private static int scattered(Scalar partition) {
    return Integer.rotateLeft(partition.hashCode() * GOLDEN, 15) * GOLDEN;
  }

  private boolean endsAPrefix(int i) {
    return edge == Edge.AFTER_PREFIX && i == parts.size() - 1;
  }

  private int side() {
    return edge == Edge.BEFORE ? -1 : 1;
  }
}
