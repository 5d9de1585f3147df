package portal.deadlines;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import portal.aws.Host;
import portal.aws.InstituteTime;
import portal.aws.Log;
import portal.certification.CaseId;
import portal.certification.Status;
import portal.certification.tables.CasesTable;
import portal.certification.tables.CasesTable.Listed;
import portal.deadline.tables.DeadlinesTable;
import portal.deadline.tables.FillsTable;
import portal.deadline.tables.FillsTable.Place;
import portal.deadline.tables.Held;
import portal.json.JsonObject;
import portal.submission.tables.MaterialsTable;
import portal.trail.Attempts;

/**
 * Puts the deadlines that cases and submissions say they have and no row says: of those that are
 * older than the name of the deadline, or the table. Where a run ends, the next goes on; two at
 * once do no more than one.
 */
final class FillDeadlines {
  /** The function's time is 900 seconds. */
  private static final Duration TIME = Duration.ofMinutes(10);

  private static final int PAGE = 100;
  private static final List<Status> ALL = List.of(Status.values());

  private final CasesTable cases;
  private final MaterialsTable materials;
  private final DeadlinesTable deadlines;
  private final FillsTable fills;
  private final Attempts attempts;
  private final InstituteTime time;
  private final Clock machine;

  @Inject
  FillDeadlines(
      CasesTable cases,
      MaterialsTable materials,
      DeadlinesTable deadlines,
      FillsTable fills,
      Attempts attempts,
      InstituteTime time,
      Host host) {
    this.cases = cases;
    this.materials = materials;
    this.deadlines = deadlines;
    this.fills = fills;
    this.attempts = attempts;
    this.time = time;
    this.machine = host.systemClock();
  }

  /** Goes on where the last run ended, or begins anew. */
  void run() {
    run(new Budget(machine, TIME, Integer.MAX_VALUE));
  }

  /** The same, for so many pages. */
  void run(Budget budget) {
    Optional<Place> place = fills.place().or(FillDeadlines::first);
    while (place.isPresent() && budget.allowsStep()) {
      place = page(place.get());
      fills.note(place);
    }
  }

  private static Optional<Place> first() {
    return Optional.of(new Place(ALL.getFirst().code(), "0"));
  }

  /** Fills for a page of cases; where the next begins, if there is one. */
  private Optional<Place> page(Place place) {
    Status status = Status.ofCode(place.status()).orElseThrow();
    List<Listed> page = cases.listed(status, place.position(), PAGE);
    page.forEach(listed -> fill(listed.id()));
    return page.size() < PAGE
        ? following(status)
        : Optional.of(new Place(place.status(), page.getLast().position()));
  }

  private static Optional<Place> following(Status status) {
    return ALL.stream()
        .skip(ALL.indexOf(status) + 1L)
        .map(one -> new Place(one.code(), "0"))
        .findFirst();
  }

  /** One that cannot be read does not keep the others. */
  private void fill(CaseId id) {
    try {
      attempts.ofEvent(() -> isFilled(cases.held(id)));
      attempts.ofEvent(() -> isFilled(materials.held(id)));
    } catch (RuntimeException failed) {
      Log.error("not filled " + id.value(), failed);
      Log.count("DeadlinesNotFilled", JsonObject.builder().text("case", id.value()).build());
    }
  }

  private boolean isFilled(Optional<Held> held) {
    return held.map(one -> deadlines.fill(one, time.now())).orElse(true);
  }
}
