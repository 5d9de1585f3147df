package portal.notifications;

import dagger.Module;
import dagger.Provides;
import java.util.concurrent.locks.LockSupport;

/** Wires waiting to the machine's. */
@Module
abstract class SleepModule {
  @Provides
  static Sleep sleep() {
    return time -> LockSupport.parkNanos(time.toNanos());
  }
}
