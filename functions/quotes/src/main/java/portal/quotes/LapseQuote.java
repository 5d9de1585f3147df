package portal.quotes;

import jakarta.inject.Inject;
import portal.aws.InstituteTime;
import portal.certification.CaseChanges;
import portal.certification.TermsMoves;
import portal.trail.AggregateId;

/**
 * Closes a case whose quote's last day has passed. Acceptance looks at the day itself, so that it
 * does not matter when this runs.
 */
final class LapseQuote {
  private final CaseChanges changes;
  private final InstituteTime time;

  @Inject
  LapseQuote(CaseChanges changes, InstituteTime time) {
    this.changes = changes;
    this.time = time;
  }

  void of(AggregateId aggregate) {
    changes.make(aggregate, found -> TermsMoves.lapse(found, time.today(), time.now()));
  }
}
