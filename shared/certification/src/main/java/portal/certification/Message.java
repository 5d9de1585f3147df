package portal.certification;

import java.time.Instant;
import portal.trail.Actor;

/** One message of a case's thread; the first has number 1. */
public record Message(int number, Party from, Actor actor, String text, Instant at) {
  public static final int LONGEST = 4000;

  @Override
  public String toString() {
    return "Message[" + number + "]";
  }
}
