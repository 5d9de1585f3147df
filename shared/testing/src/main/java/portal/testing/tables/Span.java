package portal.testing.tables;

/** Rows that stand together: all from one bound to another. */
record Span(Position from, Position to) {
  boolean has(Position position) {
    return from.compareTo(position) < 0 && position.compareTo(to) < 0;
  }
}
