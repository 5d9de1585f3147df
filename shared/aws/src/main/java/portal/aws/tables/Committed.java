package portal.aws.tables;

import java.util.Set;

/** What became of one transaction. */
public sealed interface Committed {
  static Committed stored() {
    return new Stored();
  }

  /** All of it is stored. */
  record Stored() implements Committed {}

  /**
   * Nothing of it is stored, because something was not as it was when it was decided; whoever wants
   * it still decides again.
   *
   * @param conditions the labels of the writes whose conditions failed
   */
  record Overtaken(Set<String> conditions) implements Committed {
    public Overtaken {
      conditions = Set.copyOf(conditions);
    }
  }

  /**
   * Nothing of it is stored, because others were writing the same items at every try, or the tables
   * were too busy. Whether its conditions hold is not known.
   */
  record Contended() implements Committed {}

  static Committed overtaken(String... conditions) {
    return new Overtaken(Set.of(conditions));
  }

  default boolean isStored() {
    return this instanceof Stored;
  }
}
