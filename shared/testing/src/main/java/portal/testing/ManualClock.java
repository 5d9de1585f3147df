package portal.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import portal.aws.MovableClock;

/** A clock that moves only when a test moves it, or lets something wait. */
public final class ManualClock extends MovableClock {
  private volatile Instant now;

  public ManualClock(Instant start) {
    this.now = start;
  }

  @Override
  public synchronized void forward(Duration by) {
    now = now.plus(by);
  }

  public synchronized void set(Instant instant) {
    now = instant;
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  /** Fails: nothing of ours asks a clock for another zone. */
  @Override
  public Clock withZone(ZoneId zone) {
    throw new IllegalStateException("A test's clock has no zone");
  }
}
