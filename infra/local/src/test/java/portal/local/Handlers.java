package portal.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What the tests' functions share: JSON, what they saw, and how often the next calls are to fail.
 */
final class Handlers {
  /** What tests hold whose portals run these functions. */
  static final String LOCK = "handlers";

  static final ObjectMapper JSON = new ObjectMapper();
  static final List<JsonNode> SEEN = new CopyOnWriteArrayList<>();
  static final AtomicInteger FAILURES = new AtomicInteger();

  /** Where the function that ran last was told that mail and tables are. */
  static volatile List<String> endpoints = List.of();

  private Handlers() {}

  static void reset() {
    SEEN.clear();
    FAILURES.set(0);
  }

  static void failIfTold() {
    if (FAILURES.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      throw new IllegalStateException("told to fail");
    }
  }
}
