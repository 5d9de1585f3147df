package portal.trail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
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
   * missed.
   *
   * @param consumer whose work is looked for, as the log names it
   * @param isDone whether the consumer has done, or need not do, what an event asks for
   * @return what was missed
   */
  public List<Event> of(String consumer, Predicate<Event> isDone) {
    Instant now = time.now();
    List<Event> missed =
        journal
            .between(now.minus(BACK), now.minus(SETTLED))
            .filter(event -> !isDone(event, isDone))
            .toList();
    for (Event event : missed) {
      Log.count(
          "EventsMissed",
          JsonObject.builder()
              .text("consumer", consumer)
              .text("type", event.type())
              .text("aggregate", event.aggregate().value())
              .number("version", event.version())
              .build());
    }
    return missed;
  }

  /** What cannot be told is not done; it must not keep the others from being looked at. */
  private static boolean isDone(Event event, Predicate<Event> isDone) {
    try {
      return isDone.test(event);
    } catch (RuntimeException unexpected) {
      Log.error("not known whether done", unexpected);
      return false;
    }
  }
}
