package portal.watch;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Iterator;
import portal.aws.Log;
import portal.aws.tables.TableWriter;
import portal.json.JsonObject;
import portal.trail.Event;
import portal.trail.tables.EventsTable;

/**
 * Tells everybody once more of what happened in a span of time. Whoever was told before does
 * nothing the second time.
 */
final class Republish {
  private final EventsTable events;
  private final TableWriter writer;

  @Inject
  Republish(EventsTable events, TableWriter writer) {
    this.events = events;
    this.writer = writer;
  }

  void run(Span span) {
    long told = 0;
    Iterator<Event> happened = events.between(span.from(), span.to()).iterator();
    while (happened.hasNext()) {
      writer.put(events.again(happened.next()));
      told++;
    }
    Log.info("republished", JsonObject.builder().number("events", told).build());
  }

  /** From its first instant to the first that is out of it. */
  record Span(Instant from, Instant to) {
    Span {
      if (!from.isBefore(to)) {
        throw new IllegalArgumentException("A span ends after it begins");
      }
    }
  }
}
