package portal.aws.tables;

import dagger.Module;
import dagger.Provides;
import java.util.concurrent.locks.LockSupport;
import portal.aws.Host;

/** What writing to tables needs beside a client of them. */
@Module
public interface TablesModule {
  /** The longest wait before the second try. */
  long FIRST_WAIT_NANOS = 10_000_000;

  /** How often it doubles: to 1.28 seconds, in which dozens have their turns. */
  int DOUBLINGS = 7;

  /**
   * Doubling from 10 ms, each with full jitter, so that those who collided do not collide again.
   */
  @Provides
  static Pause pause(Host host) {
    return number -> LockSupport.parkNanos(host.random().nextLong(longest(number)) + 1);
  }

  /** The longest wait before a try, in nanoseconds. */
  static long longest(int number) {
    return FIRST_WAIT_NANOS << Math.min(number - 2, DOUBLINGS);
  }
}
