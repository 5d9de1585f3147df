package portal.local.bus;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Stream;

/**
 * How insistent deliveries are.
 *
 * @param attempts when set, every target is tried so often and then {@link DeliveryStopped} ends
 *     the delivery with nothing parked, one target after the other, so that a run can be repeated
 *     call by call; when empty, retries and queues are the template's, and targets are invoked at
 *     the same time
 * @param firstPause before the second attempt; doubled each time
 */
public record Delivery(Optional<Integer> attempts, Duration firstPause) {
  private static final Duration LONGEST = Duration.ofSeconds(5);
  private static final int AT_ONCE = 8;

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

  /**
   * Ends the delivery if it may not park, or if the portal is ending: then the failure may be its
   * own.
   */
  public void stopUnlessParking(String target, Exception cause) {
    if (attempts.isPresent() || Thread.currentThread().isInterrupted()) {
      throw new DeliveryStopped(target, cause);
    }
  }

  /**
   * Runs all of these to their ends: at the same time, as AWS invokes, so that a slow or failing
   * target holds up no other; one after the other where attempts are counted.
   *
   * @throws RuntimeException the first that one of them threw
   */
  public void all(Stream<Runnable> works) {
    if (attempts.isPresent()) {
      works.forEach(Runnable::run);
      return;
    }
    List<Callable<Object>> calls = works.map(Executors::callable).toList();
    ThreadFactory threads = Thread.ofVirtual().name("delivery-", 0).factory();
    try (ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE, threads)) {
      for (Future<Object> done : pool.invokeAll(calls)) {
        done.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DeliveryStopped("the end of the portal", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException own ? own : new IllegalStateException(e);
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
