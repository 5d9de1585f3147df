package portal.requests;

import java.time.Duration;
import java.time.Instant;

/**
 * How often one client, or all together, may do something: so many times in each window. Windows
 * begin at whole multiples of their length, so that at the turn of two a client may do twice as
 * much at once.
 *
 * @param name as in the answers' fields
 * @param window in whole seconds
 */
public record RateLimit(String name, int quota, Duration window) {
  public RateLimit {
    if (!name.matches("[a-z]+(-[a-z]+)*") || quota < 1 || window.toSeconds() < 1) {
      throw new IllegalArgumentException("No rate is limited so");
    }
  }

  /** When the window began that holds this instant. */
  public Instant windowOf(Instant now) {
    long second = now.getEpochSecond();
    return Instant.ofEpochSecond(second - Math.floorMod(second, window.toSeconds()));
  }

  /** How long it is until the next window, in whole seconds, at least one. */
  public long secondsLeft(Instant now) {
    return windowOf(now).plus(window).getEpochSecond() - now.getEpochSecond();
  }
}
