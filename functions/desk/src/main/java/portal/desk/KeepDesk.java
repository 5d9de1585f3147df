package portal.desk;

import jakarta.inject.Inject;
import portal.aws.InstituteTime;
import portal.office.Desk;
import portal.trail.Attempts;
import portal.trail.Event;

/**
 * Keeps what waits of an aggregate that an event is about, as it is by now. An event only wakes:
 * twice, late or in another order, it leads to the same.
 */
final class KeepDesk {
  private final Sources sources;
  private final Desk desk;
  private final Attempts attempts;
  private final InstituteTime time;

  @Inject
  KeepDesk(Sources sources, Desk desk, Attempts attempts, InstituteTime time) {
    this.sources = sources;
    this.desk = desk;
    this.attempts = attempts;
    this.time = time;
  }

  /** Keeps it, unless something newer is kept, or nothing of its kind is. */
  void after(Event event) {
    attempts.ofEvent(
        () ->
            sources
                .read(event.aggregate(), event.version())
                .map(known -> desk.keep(known.waiting(), time.now()))
                .orElse(true));
  }
}
