package portal.trail;

import java.time.Instant;
import java.util.stream.Stream;

/** What has happened, of all aggregates, in the order of time. */
@FunctionalInterface
public interface Journal {

  /**
   * The events of a span of time, read as they are asked for. What was stored a moment ago may be
   * missing.
   *
   * @param from the first instant
   * @param to the first instant that is out of it
   */
  Stream<Event> between(Instant from, Instant to);
}
