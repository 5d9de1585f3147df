package portal.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The threads that deliver and fire while nobody drains by hand: one for each thing, so that none
 * holds up another.
 */
final class Pumps implements AutoCloseable {
  private final Duration pause;
  private final Consumer<String> log;
  private final List<Thread> threads = new ArrayList<>();
  private final List<Semaphore> bells = new ArrayList<>();
  private final Map<String, String> said = new ConcurrentHashMap<>();
  private volatile boolean closed;

  Pumps(Duration pause, Consumer<String> log) {
    this.pause = pause;
    this.log = log;
  }

  void add(String name, Runnable work) {
    var bell = new Semaphore(0);
    bells.add(bell);
    threads.add(Thread.ofVirtual().name(name).start(() -> loop(name, work, bell)));
  }

  /** Something changed: look at once. */
  void ring() {
    bells.forEach(Semaphore::release);
  }

  private void loop(String name, Runnable work, Semaphore bell) {
    while (!closed) {
      try {
        work.run();
        said.remove(name);
        if (bell.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
          bell.drainPermits();
        }
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        complain(name, e);
      }
    }
  }

  /** What is wrong again and again is said once, or the log would fill the disk. */
  private void complain(String name, RuntimeException e) {
    if (!closed) {
      if (!e.toString().equals(said.put(name, e.toString()))) {
        log.accept(name + ": " + e);
      }
      try {
        Thread.sleep(pause);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Lets what is under way come to its end; interrupts only what does not. */
  @Override
  public void close() {
    closed = true;
    ring();
    threads.forEach(thread -> join(thread, Duration.ofSeconds(3)));
    threads.forEach(Thread::interrupt);
    threads.forEach(thread -> join(thread, Duration.ofSeconds(1)));
  }

  private static void join(Thread thread, Duration most) {
    try {
      thread.join(most);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
