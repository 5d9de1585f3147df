package portal.deadline;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The deadlines that have not been told of. They lie in buckets by UTC day: the later of the day on
 * which one is due and the day on which it was put, so that nothing comes into a day that is over.
 */
public interface Deadlines {

  /** The days, from the first on to the last, into which something was ever put; oldest first. */
  List<LocalDate> days(Optional<LocalDate> first, LocalDate last);

  /** Those of a day that are due, the longest due first within each of its parts. */
  Stream<Waiting> waiting(LocalDate day, Instant now);

  /**
   * Tells of one: puts its event, and takes it out of what waits, if it still is what it was put
   * as.
   */
  Telling tell(Waiting one, Instant now);

  /** How far all is told. */
  Progress progress();

  /** Notes how far all is told; whoever knows less changes nothing. */
  void advance(Progress next);

  /** A deadline as the index has it; what is due is read anew. */
  record Waiting(String aggregate, String name, String position, LocalDate day) {

    /** For how long it has been due, or has lain in a day; of what cannot be read, none. */
    public Duration age(Instant now) {
      Instant begun = day.atStartOfDay(ZoneOffset.UTC).toInstant();
      try {
        Instant due = Instant.parse(position.substring(0, Math.max(0, position.indexOf('#'))));
        return Duration.between(due.isAfter(begun) ? due : begun, now);
      } catch (DateTimeException unreadable) {
        return Duration.ZERO;
      }
    }
  }

  /** What became of one. */
  enum Telling {
    TOLD,
    /** Somebody else has told of it, or replaced it or taken it back. */
    GONE,
    /** It cannot be read: it is set aside, and no longer waits. */
    PARKED,
    /** Others were writing it at every try; it still waits. */
    CONTENDED
  }

  /**
   * How far all is told.
   *
   * @param oldest the oldest day that may have something that waits; before the first run all may
   * @param ran the day on which it was last looked
   */
  record Progress(Optional<LocalDate> oldest, Optional<LocalDate> ran) {
    public static final Progress NONE = new Progress(Optional.empty(), Optional.empty());

    /**
     * After a run on this day that left nothing before {@code kept}. What was decided a moment ago
     * may be stored a moment later, into the day of the decision; so that nothing is stepped over,
     * the day before the last run's is kept, and a clock that jumps is followed by the next run.
     */
    public Progress after(LocalDate today, LocalDate kept) {
      LocalDate reached = ran.map(day -> day.minusDays(1)).filter(kept::isAfter).orElse(kept);
      Optional<LocalDate> next = ran.isEmpty() ? oldest : Optional.of(later(reached));
      return new Progress(next, ran.filter(today::isBefore).or(() -> Optional.of(today)));
    }

    private LocalDate later(LocalDate reached) {
      return oldest.filter(reached::isBefore).orElse(reached);
    }
  }
}
