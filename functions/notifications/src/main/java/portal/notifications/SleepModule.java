package portal.notifications;

import dagger.Module;
import dagger.Provides;
import java.util.concurrent.locks.LockSupport;
import portal.aws.Host;
import portal.aws.MovableClock;

/** Wires waiting to the host's clock: the machine's passes by itself, a test's is moved. */
@Module
abstract class SleepModule {
  @Provides
  static Sleep sleep(Host host) {
    return host.systemClock() instanceof MovableClock movable
        ? movable::forward
        : time -> LockSupport.parkNanos(time.toNanos());
  }
}
