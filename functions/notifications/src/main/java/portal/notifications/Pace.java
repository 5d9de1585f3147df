package portal.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.inject.Inject;
import portal.aws.Host;

/** Keeps sends apart, so that no second sees more of them than are allowed. */
final class Pace {
  private static final double NANOS = 1e9;
  private static final double SLOWEST = 0.1;

  private final Clock clock;
  private final Sleep sleep;
  private Instant next = Instant.MIN;

  @Inject
  Pace(Host host, Sleep sleep) {
    this.clock = host.systemClock();
    this.sleep = sleep;
  }

  /**
   * Waits until the next send may be; never longer than sends are apart, whatever the clock does
   * meanwhile.
   */
  void next(double perSecond) {
    Duration apart = Duration.ofNanos((long) (NANOS / Math.max(perSecond, SLOWEST)));
    Instant now = clock.instant();
    Duration wait = now.isBefore(next) ? Duration.between(now, next) : Duration.ZERO;
    wait = wait.compareTo(apart) > 0 ? apart : wait;
    sleep.passes(wait);
    next = now.plus(wait).plus(apart);
  }
}
