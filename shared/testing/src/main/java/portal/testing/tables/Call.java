package portal.testing.tables;

/**
 * A call of the engine, as faults see it.
 *
 * @param items how many items it is about
 */
record Call(String operation, Kind kind, int items) {
  /** How a call fails. */
  enum Kind {
    READ,
    WRITE,
    BATCH_WRITE,
    TRANSACTION
  }

  static Call read(String operation) {
    return new Call(operation, Kind.READ, 1);
  }

  static Call write(String operation) {
    return new Call(operation, Kind.WRITE, 1);
  }

  boolean writes() {
    return kind != Kind.READ;
  }
}
