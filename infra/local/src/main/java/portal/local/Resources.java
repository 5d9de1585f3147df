package portal.local;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** What a portal has open: closed in the opposite order, each even if another fails. */
final class Resources implements AutoCloseable {
  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  private final Consumer<String> log;

  Resources(Consumer<String> log) {
    this.log = log;
  }

  <T extends AutoCloseable> T opened(T resource) {
    open.push(resource);
    return resource;
  }

  @Override
  public void close() {
    while (!open.isEmpty()) {
      try {
        open.pop().close();
      } catch (Exception e) {
        log.accept("closing: " + e);
      }
    }
  }
}
