package portal.testing.tables;

import java.util.Map;
import java.util.TreeMap;

/**
 * What was asked of the engine and what it had to read for that, by operation, such as {@code
 * Query}. Items are counted before a filter leaves any out.
 */
public final class Reads {
  private final Map<String, Count> counts = new TreeMap<>();

  Reads() {}

  /**
   * Requests, and what they read.
   *
   * @param bytes of the items, as AWS counts them
   */
  public record Count(long requests, long items, long bytes) {
    static final Count NONE = new Count(0, 0, 0);

    Count plus(Count other) {
      return new Count(requests + other.requests, items + other.items, bytes + other.bytes);
    }
  }

  void request(String operation) {
    add(operation, new Count(1, 0, 0));
  }

  void items(String operation, long items, long bytes) {
    add(operation, new Count(0, items, bytes));
  }

  private synchronized void add(String operation, Count more) {
    counts.merge(operation, more, Count::plus);
  }

  /** Of one operation. */
  public synchronized Count of(String operation) {
    return counts.getOrDefault(operation, Count.NONE);
  }

  /** Of every operation that was asked for. */
  public synchronized Map<String, Count> byOperation() {
    return Map.copyOf(counts);
  }

  /** Of all together. */
  public synchronized Count total() {
    return counts.values().stream().reduce(Count.NONE, Count::plus);
  }

  /** Counts from nothing again. */
  public synchronized void reset() {
    counts.clear();
  }
}
