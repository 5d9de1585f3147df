package portal.desk;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import portal.aws.InstituteTime;
import portal.office.Desk;
import portal.office.Search;
import portal.trail.AggregateId;
import portal.trail.Attempts;
import portal.trail.Event;
import portal.trail.History;

/** Holds what is kept of an aggregate against the aggregate, and mends what differs. */
final class Recount {
  /** So long it is the bus's to tell; it tells most within seconds. */
  static final Duration TOLD = Duration.ofHours(1);

  private final Sources sources;
  private final Desk desk;
  private final Search search;
  private final History history;
  private final Attempts attempts;
  private final InstituteTime time;

  @Inject
  Recount(
      Sources sources,
      Desk desk,
      Search search,
      History history,
      Attempts attempts,
      InstituteTime time) {
    this.sources = sources;
    this.desk = desk;
    this.search = search;
    this.history = history;
    this.attempts = attempts;
    this.time = time;
  }

  /** Whether what is kept is what the aggregate says, or has not been told for long. */
  boolean isRight(AggregateId aggregate) {
    return isSame(aggregate) || isToBeTold(aggregate);
  }

  boolean isSame(AggregateId aggregate) {
    return read(aggregate)
        .map(known -> desk.isAs(known.waiting()) && search.isAs(known.found()))
        .orElse(true);
  }

  private boolean isToBeTold(AggregateId aggregate) {
    Instant told = time.now().minus(TOLD);
    List<Event> events = history.of(aggregate);
    return !events.isEmpty() && events.getLast().at().isAfter(told);
  }

  /** Keeps what the aggregate says, in place of what else is kept of the same version. */
  void mend(AggregateId aggregate) {
    attempts.ofEvent(
        () -> read(aggregate).map(known -> desk.repair(known.waiting(), time.now())).orElse(true));
    attempts.ofEvent(
        () -> read(aggregate).map(known -> search.repair(known.found(), time.now())).orElse(true));
  }

  private Optional<Known> read(AggregateId aggregate) {
    return sources.read(aggregate, Known.LONG_GONE);
  }
}
