package portal.trail;

import java.util.Set;
import java.util.function.Predicate;

/**
 * Somebody who is told of events, and how its work is known.
 *
 * @param name as the log names it: its function's
 * @param hears whether it is told of an event
 * @param isDone whether it has done, or need not do any more, what an event asks for; found by its
 *     own key, for nothing is kept for the question
 */
public record Hearer(String name, Predicate<Event> hears, Predicate<Event> isDone) {

  /** One who is told of these types, which its rule on the bus names. */
  public static Hearer of(String name, Set<String> types, Predicate<Event> isDone) {
    return new Hearer(name, event -> types.contains(event.type()), isDone);
  }

  /** One who is told of every event. */
  public static Hearer ofAll(String name, Predicate<Event> isDone) {
    return new Hearer(name, _ -> true, isDone);
  }
}
