package portal.local.bus;

import java.time.Duration;
import java.util.Optional;

/**
 * How insistent deliveries are.
 *
 * @param attempts when set, every target is tried so often and then {@link DeliveryStopped} ends
 *     the delivery with nothing parked; when empty, retries and queues are the template's
 * @param firstPause before the second attempt; doubled each time
 */
public record Delivery(Optional<Integer> attempts, Duration firstPause) {
  private static final Duration LONGEST = Duration.ofSeconds(5);

  /** As the template says, with pauses that are short enough to watch. */
  public static Delivery asDeclared() {
    return new Delivery(Optional.empty(), Duration.ofMillis(200));
  }

  /** A number of attempts without a pause, then stop. */
  public static Delivery stoppingAfter(int attempts) {
    return new Delivery(Optional.of(attempts), Duration.ZERO);
  }

  /** Whether a target that failed so often is tried again. */
  public boolean again(int failed, int retries) {
    return attempts.map(most -> failed < most).orElse(retries < 0 || failed <= retries);
  }

  /** Ends the delivery if it may not park. */
  public void stopUnlessParking(String target, Exception cause) {
    if (attempts.isPresent()) {
      throw new DeliveryStopped(target, cause);
    }
  }

  /** Waits after a failure. */
  public void pause(int failed) {
    Duration pause = firstPause.multipliedBy(1L << Math.min(failed - 1, 10));
    try {
      Thread.sleep(pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DeliveryStopped("the end of the portal", e);
    }
  }
}
