package portal.notifications;

import java.time.Clock;
import java.time.Duration;
import portal.aws.Log;
import portal.notifications.ledger.Lease;
import portal.notifications.ledger.Ledger;

/**
 * The right to dispatch, for as long as it is kept. It is short, so that the mail waits for seconds
 * only when its holder dies, and renewed at half of its time.
 */
final class HeldLease implements AutoCloseable {
  static final Duration LENGTH = Duration.ofSeconds(10);

  private final Ledger ledger;
  private final Clock clock;
  private Lease lease;
  private boolean isLost;

  HeldLease(Ledger ledger, Clock clock, Lease lease) {
    this.ledger = ledger;
    this.clock = clock;
    this.lease = lease;
  }

  /** Whether the right is still held; what comes next has half of its time. */
  boolean isKept() {
    var now = clock.instant();
    if (!isLost && !now.isBefore(lease.until().minus(LENGTH.dividedBy(2)))) {
      var renewed = ledger.renew(lease, now.plus(LENGTH));
      isLost = renewed.isEmpty();
      lease = renewed.orElse(lease);
    }
    return !isLost;
  }

  /** Gives it back, on every way out; where that fails it runs out by itself. */
  @Override
  public void close() {
    try {
      if (!isLost) {
        ledger.release(lease, clock.instant());
      }
    } catch (RuntimeException failed) {
      Log.error("lease not given back", failed);
    }
  }
}
