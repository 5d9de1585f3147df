package portal.trail.tables;

import dagger.Binds;
import dagger.Module;
import dagger.Provides;
import java.util.concurrent.locks.LockSupport;
import portal.aws.Host;
import portal.trail.Answers;
import portal.trail.History;
import portal.trail.Pause;

/** Wires the trail to its tables. */
@Module
public interface TrailModule {
  /** The longest wait before the second try. */
  long FIRST_WAIT_NANOS = 10_000_000;

  @Binds
  Answers answers(AnswersTable table);

  @Binds
  History history(EventsTable table);

  /**
   * Doubling from 10 ms, each with full jitter, so that those who collided do not collide again.
   */
  @Provides
  static Pause pause(Host host) {
    return number ->
        LockSupport.parkNanos(host.random().nextLong(FIRST_WAIT_NANOS << (number - 2)) + 1);
  }
}
