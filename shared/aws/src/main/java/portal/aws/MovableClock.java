package portal.aws;

import java.time.Clock;
import java.time.Duration;

/** A clock that moves when somebody moves it: whoever would wait lets it pass instead. */
public abstract class MovableClock extends Clock {
  public abstract void forward(Duration by);
}
