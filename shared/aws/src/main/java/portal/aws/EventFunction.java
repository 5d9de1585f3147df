package portal.aws;

import portal.json.JsonObject;

/**
 * A function that is told something by a bus, a stream or a schedule. What it cannot do it throws:
 * its host tells it again, and parks the event in the end.
 */
public abstract class EventFunction extends Function {

  protected EventFunction() {}

  /** Takes note of the event. */
  protected abstract void take(JsonObject event);

  @Override
  protected final String handle(JsonObject event) {
    try {
      take(event);
    } catch (RuntimeException unexpected) {
      Log.error("not handled " + event.text("id").orElse(""), unexpected);
      throw unexpected;
    }
    return "{}";
  }
}
