package portal.trail;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.inject.Inject;
import portal.aws.tables.Pause;

/**
 * Something that others may be faster at: it looks, decides and stores, and where it was overtaken
 * all of that again.
 */
public final class Attempts {
  /** While somebody waits for an answer. */
  public static final int OF_REQUEST = 5;

  /**
   * Where nobody waits, but many events may meet at one item. All waits together stay below three
   * seconds.
   */
  public static final int OF_CONSUMER = 9;

  /**
   * While somebody waits who has sent dozens of requests at once that all count at one item: so
   * many that the last of thirty is stored. All waits together stay below eight seconds.
   */
  public static final int OF_CROWD = 13;

  private final Pause pause;

  @Inject
  public Attempts(Pause pause) {
    this.pause = pause;
  }

  /**
   * Attempts it so often.
   *
   * @param attempt gives nothing if it was overtaken
   * @return nothing if it always was
   */
  public <T> Optional<T> upTo(int most, Supplier<Optional<T>> attempt) {
    for (int number = 1; number <= most; number++) {
      if (number > 1) {
        pause.beforeTry(number);
      }
      Optional<T> done = attempt.get();
      if (done.isPresent()) {
        return done;
      }
    }
    return Optional.empty();
  }

  /**
   * Attempts what an event asks for.
   *
   * @param isDone attempts it, and tells whether it is done or need not be done any more
   * @throws IllegalStateException if others were faster every time; the host tells of the event
   *     again
   */
  public void ofEvent(BooleanSupplier isDone) {
    if (upTo(OF_CONSUMER, () -> Optional.of(true).filter(_ -> isDone.getAsBoolean())).isEmpty()) {
      throw new IllegalStateException("Others were faster at every try");
    }
  }
}
