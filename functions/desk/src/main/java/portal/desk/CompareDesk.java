package portal.desk;

import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import portal.aws.Log;
import portal.trail.AggregateId;

/**
 * Counts anew what waits and what is found, and holds it against what is kept. A difference is an
 * event that was never told or a fault of ours; it is mended, counted and said.
 */
final class CompareDesk {
  private static final String ROUND = "compared";

  private final Rounds rounds;
  private final Recount recount;

  @Inject
  CompareDesk(Rounds rounds, Recount recount) {
    this.rounds = rounds;
    this.recount = recount;
  }

  /** Begins, or goes on where the last run ended; how many differ. */
  int run() {
    AtomicInteger differences = new AtomicInteger();
    if (rounds.go(ROUND, one -> compare(one, differences))) {
      Log.seconds("DeskCompared", 0);
    }
    return differences.get();
  }

  private void compare(AggregateId aggregate, AtomicInteger differences) {
    if (!recount.isRight(aggregate)) {
      differences.incrementAndGet();
      Log.count("DeskDifferences", Rounds.of(aggregate));
      recount.mend(aggregate);
    }
  }
}
