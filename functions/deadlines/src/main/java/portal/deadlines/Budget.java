package portal.deadlines;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How much a run may do; what is left is the next one's. */
final class Budget {
  private final Clock clock;
  private final Instant end;
  private int steps;

  Budget(Clock clock, Duration time, int steps) {
    this.clock = clock;
    this.end = clock.instant().plus(time);
    this.steps = steps;
  }

  /** Takes one step, if there is time and one left. */
  boolean allowsStep() {
    return steps-- > 0 && clock.instant().isBefore(end);
  }
}
