package portal.desk;

import jakarta.inject.Inject;
import portal.aws.InstituteTime;
import portal.office.Search;
import portal.trail.Attempts;
import portal.trail.Event;

/**
 * Keeps the words of an aggregate that an event is about, as it is by now. An event only wakes:
 * twice, late or in another order, it leads to the same.
 */
final class KeepSearch {
  private final Sources sources;
  private final Search search;
  private final Attempts attempts;
  private final InstituteTime time;

  @Inject
  KeepSearch(Sources sources, Search search, Attempts attempts, InstituteTime time) {
    this.sources = sources;
    this.search = search;
    this.attempts = attempts;
    this.time = time;
  }

  /** Keeps it, unless something newer is kept, or nothing of its kind is. */
  void after(Event event) {
    attempts.ofEvent(
        () ->
            sources
                .read(event.aggregate(), event.version())
                .map(known -> search.keep(known.found(), time.now()))
                .orElse(true));
  }
}
