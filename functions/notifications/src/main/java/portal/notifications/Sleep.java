package portal.notifications;

import java.time.Duration;

/** Lets time pass. */
@FunctionalInterface
interface Sleep {
  void passes(Duration time);
}
