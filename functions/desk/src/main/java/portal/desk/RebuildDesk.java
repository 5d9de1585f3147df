package portal.desk;

import jakarta.inject.Inject;
import java.util.function.BooleanSupplier;
import portal.aws.Log;
import portal.json.JsonObject;
import portal.trail.AggregateId;

/**
 * Makes all that is kept anew from the aggregates: after the tables were lost, or after a rule has
 * changed of what waits or by which words things are found. What is right already is left alone.
 */
final class RebuildDesk {
  private static final String ROUND = "rebuilt";

  private final Rounds rounds;
  private final Recount recount;

  @Inject
  RebuildDesk(Rounds rounds, Recount recount) {
    this.rounds = rounds;
    this.recount = recount;
  }

  /** Begins, or goes on where the last run ended. */
  void run() {
    told(rounds.go(ROUND, this::rebuild));
  }

  /** The same, as long as it may. */
  void run(BooleanSupplier mayGoOn) {
    told(rounds.go(ROUND, this::rebuild, mayGoOn));
  }

  /** Goes on with what was begun, if anything was. */
  void goOn() {
    if (rounds.isUnderWay(ROUND)) {
      run();
    }
  }

  private void rebuild(AggregateId aggregate) {
    if (!recount.isSame(aggregate)) {
      recount.mend(aggregate);
    }
  }

  private static void told(boolean isDone) {
    String how = isDone ? "rebuilt" : "the next run goes on";
    Log.info("desk", JsonObject.builder().text("rebuild", how).build());
  }
}
