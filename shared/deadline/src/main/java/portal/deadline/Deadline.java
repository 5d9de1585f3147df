package portal.deadline;

import java.time.Instant;
import java.util.regex.Pattern;
import portal.json.JsonObject;
import portal.trail.Actor;
import portal.trail.AggregateId;
import portal.trail.Event;
import portal.trail.Happening;
import portal.trail.Head;

/**
 * A time at which an aggregate is to be looked at. It wakes and never gates: whoever hears that it
 * is reached reads the aggregate, and finds there what is to be done, if anything.
 *
 * @param name what for; whoever does it hears of this name only
 * @param revision the version of the aggregate that set it: a later one replaces it
 */
public record Deadline(AggregateId aggregate, String name, Instant due, long revision) {
  public static final String REACHED = "DeadlineReached";
  private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z]+)*");

  public Deadline {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("Not a deadline's name");
    }
    if (revision < 1) {
      throw new IllegalArgumentException("No version of an aggregate");
    }
  }

  /** What is thrown by who hears of it and does nothing at such a time. */
  public IllegalStateException foreign() {
    return new IllegalStateException("Nothing is done here for " + name);
  }

  /** That it is reached; an aggregate of its own, so that no ETag of anybody's changes. */
  public Event reached(Instant now) {
    JsonObject data =
        JsonObject.builder()
            .text("aggregate", aggregate.value())
            .text("name", name)
            .number("revision", revision)
            .text("due", due.toString())
            .build();
    return Event.after(Head.NONE, id(), new Happening(REACHED, Actor.PORTAL, data), now);
  }

  private AggregateId id() {
    return new AggregateId("deadline#%s#%s#%d".formatted(aggregate.value(), name, revision));
  }

  /**
   * The deadline that an event tells of.
   *
   * @throws IllegalStateException if it tells of something else
   */
  public static Deadline told(Event event) {
    JsonObject data = event.data();
    return new Deadline(
        new AggregateId(text(data, "aggregate")),
        text(data, "name"),
        Instant.parse(text(data, "due")),
        data.number("revision").orElseThrow(Deadline::isNone));
  }

  private static String text(JsonObject data, String name) {
    return data.text(name).orElseThrow(Deadline::isNone);
  }

  private static IllegalStateException isNone() {
    return new IllegalStateException("Not a deadline");
  }

  /**
   * It, if its time has come by the clock of who hears of it. Who did nothing because its clock is
   * behind would never be told again.
   *
   * @throws IllegalStateException if it has not; the host tells again
   */
  public Deadline heardAt(Instant now) {
    if (now.isBefore(due)) {
      throw new IllegalStateException("Told of a deadline before its time");
    }
    return this;
  }
}
