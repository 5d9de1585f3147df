package portal.quotes;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import portal.aws.InstituteTime;
import portal.certification.CaseDeadlines;
import portal.certification.CaseId;
import portal.certification.Cases;
import portal.certification.TermsMoves;
import portal.deadline.Deadline;
import portal.trail.Event;
import portal.trail.Hearer;
import portal.trail.Sweep;

/**
 * Looks whether quotes whose time had come were looked at: who hears of it would find nothing to do
 * now, whatever has become of the case.
 */
final class SweepQuotes {
  private final Sweep sweep;
  private final Cases cases;
  private final InstituteTime time;

  @Inject
  SweepQuotes(Sweep sweep, Cases cases, InstituteTime time) {
    this.sweep = sweep;
    this.cases = cases;
    this.time = time;
  }

  List<Event> run() {
    return sweep.of(
        List.of(Hearer.of("HearQuoteDeadline", Set.of(Deadline.REACHED), this::isHeard)));
  }

  /** Of other deadlines others hear. */
  private boolean isHeard(Event event) {
    Deadline reached = Deadline.told(event);
    return !reached.name().equals(CaseDeadlines.QUOTE_LAPSE)
        || cases
            .find(CaseId.of(reached.aggregate()))
            .flatMap(found -> TermsMoves.lapse(found, time.today(), time.now()))
            .isEmpty();
  }
}
