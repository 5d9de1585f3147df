package portal.http;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * The value of a field that must be there.
 *
 * @param value empty only if it is wrong, which its fields then know
 */
public record Needed<T>(Optional<T> value) {

  /**
   * The value itself. Ask only when nothing is wrong: once the fields were checked, or are made.
   */
  public T get() {
    return value.orElseThrow(() -> new IllegalStateException("A wrong field was read."));
  }

  /** Whether it is not wrong, and is like this. */
  public boolean is(Predicate<? super T> like) {
    return value.filter(like).isPresent();
  }
}
