package portal.testing.tables;

import java.util.ArrayList;
import java.util.List;

/**
 * The feed of changes, in the order in which they were committed. A write that changes nothing is
 * none.
 */
public final class Changes {
  private final List<TableChange> waiting = new ArrayList<>();

  Changes() {}

  synchronized void add(TableChange change) {
    waiting.add(change);
  }

  /** The changes since it was asked last. */
  public synchronized List<TableChange> take() {
    List<TableChange> taken = List.copyOf(waiting);
    waiting.clear();
    return taken;
  }
}
