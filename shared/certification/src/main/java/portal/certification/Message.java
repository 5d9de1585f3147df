package portal.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import portal.trail.Actor;

/**
 * One message of a case's thread; the first has number 1.
 *
 * @param from whose words they are
 * @param actor who put them there
 * @param mailedOn the day on which they came by mail, if they did; somebody of the office filed
 *     them
 */
public record Message(
    int number, Party from, Actor actor, String text, Instant at, Optional<LocalDate> mailedOn) {
  public static final int LONGEST = 4000;

  /** One that was written in the thread. */
  public Message(int number, Party from, Actor actor, String text, Instant at) {
    this(number, from, actor, text, at, Optional.empty());
  }

  @Override
  public String toString() {
    return "Message[" + number + "]";
  }
}
