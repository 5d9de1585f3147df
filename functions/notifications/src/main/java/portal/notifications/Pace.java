package portal.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import javax.inject.Inject;
import portal.aws.Host;

/** Keeps sends apart, so that no second sees more of them than are allowed. */
final class Pace {
  private final Clock clock;
  private Instant next = Instant.MIN;

  @Inject
  Pace(Host host) {
    this.clock = host.systemClock();
  }

  /** Waits until the next send may be. */
  void next(double perSecond) {
    Instant now = clock.instant();
    if (now.isBefore(next)) {
      LockSupport.parkNanos(Duration.between(now, next).toNanos());
    }
    Duration apart = Duration.ofNanos((long) (1e9 / Math.max(perSecond, 0.1)));
    next = (now.isBefore(next) ? next : now).plus(apart);
  }
}
