package portal.aws;

import java.util.function.Consumer;
import java.util.function.Function;
import portal.json.JsonObject;

/**
 * A function that is told something by a bus, a stream or a schedule. What it cannot do it throws:
 * its host tells it again, and parks the event in the end.
 */
public abstract class EventFunction extends portal.aws.Function {

  /**
   * A function that takes note of events as they are.
   *
   * @param build makes who takes note, once a host
   */
  protected EventFunction(Function<Host, Consumer<JsonObject>> build) {
    super(host -> noting(build.apply(host)));
  }

  /**
   * A function that takes note of what it reads from events.
   *
   * @param build makes who takes note, once a host
   */
  protected <T> EventFunction(Function<JsonObject, T> read, Function<Host, Consumer<T>> build) {
    this(
        host -> {
          Consumer<T> taker = build.apply(host);
          return event -> taker.accept(read.apply(event));
        });
  }

  /** Takes a wake-up call, whatever it says. */
  protected static Consumer<JsonObject> woken(Runnable work) {
    return _ -> work.run();
  }

  private static Work noting(Consumer<JsonObject> taker) {
    return event -> {
      try {
        taker.accept(event);
      } catch (RuntimeException unexpected) {
        Log.error("not handled " + event.text("id").orElse(""), unexpected);
        throw unexpected;
      }
      return "{}";
    };
  }
}
