package portal.trail;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.inject.Inject;
import portal.aws.InstituteTime;
import portal.aws.Log;
import portal.json.JsonObject;

/**
 * Looks whether what somebody is told by events was done. A delivery can be lost without a trace, a
 * stream's after a day; then nobody fails, and only what is missing tells.
 */
public final class Sweep {
  /** By then, what is told was told, and told again where it failed. */
  static final Duration SETTLED = Duration.ofHours(1);

  /** More than a day, so that a sweep that does not run for hours leaves no gap. */
  static final Duration BACK = Duration.ofHours(26);

  private final Journal journal;
  private final InstituteTime time;

  @Inject
  public Sweep(Journal journal, InstituteTime time) {
    this.journal = journal;
    this.time = time;
  }

  /**
   * Looks through what has happened since yesterday, but for the last hour, and counts what was
   * missed, by whomever.
   *
   * @return what was missed
   */
  public List<Event> of(List<Hearer> hearers) {
    Instant now = time.now();
    List<Event> missed = new ArrayList<>();
    Iterator<Event> happened = journal.between(now.minus(BACK), now.minus(SETTLED)).iterator();
    while (happened.hasNext()) {
      Event event = happened.next();
      hearers.stream()
          .filter(hearer -> hearer.hears().test(event) && !isDone(hearer, event))
          .forEach(
              hearer -> {
                missed.add(event);
                count(hearer, event);
              });
    }
    return missed;
  }

  private static void count(Hearer hearer, Event event) {
    Log.count(
        "EventsMissed",
        JsonObject.builder()
            .text("consumer", hearer.name())
            .text("type", event.type())
            .text("aggregate", event.aggregate().value())
            .number("version", event.version())
            .build());
  }

  /** What cannot be told is not done; it must not keep the others from being looked at. */
  private static boolean isDone(Hearer hearer, Event event) {
    try {
      return hearer.isDone().test(event);
    } catch (RuntimeException unexpected) {
      Log.error("not known whether done", unexpected);
      return false;
    }
  }
}
