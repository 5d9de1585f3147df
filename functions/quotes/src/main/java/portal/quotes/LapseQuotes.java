package portal.quotes;

import jakarta.inject.Inject;
import java.util.Set;
import portal.aws.InstituteTime;
import portal.certification.CaseRounds;
import portal.certification.Status;
import portal.certification.TermsMoves;

/**
 * Closes every case whose quote's last day has passed. Acceptance looks at the day itself, so that
 * it does not matter when this runs.
 */
final class LapseQuotes {
  private final CaseRounds rounds;
  private final InstituteTime time;

  @Inject
  LapseQuotes(CaseRounds rounds, InstituteTime time) {
    this.rounds = rounds;
    this.time = time;
  }

  void run() {
    rounds.make(
        "lapse",
        Set.of(Status.ELIGIBLE),
        time.now(),
        found -> TermsMoves.lapse(found, time.today(), time.now()));
  }
}
