package portal.watch;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import portal.aws.EventFunction;
import portal.json.JsonObject;
import portal.watch.Republish.Span;

/** Asked by an operator, with {@code {"from": instant, "to": instant}}: tells of events again. */
public final class RepublishHandler extends EventFunction {

  public RepublishHandler() {
    super(
        RepublishHandler::span,
        host -> DaggerWatchComponent.factory().create(host).republish()::run);
  }

  private static Span span(JsonObject asked) {
    return new Span(instant(asked, "from"), instant(asked, "to"));
  }

  private static Instant instant(JsonObject asked, String name) {
    try {
      return asked.text(name).map(Instant::parse).orElseThrow(() -> unclear(name));
    } catch (DateTimeParseException notOne) {
      throw unclear(name);
    }
  }

  private static IllegalArgumentException unclear(String name) {
    return new IllegalArgumentException(
        "\"" + name + "\" has to be an instant, such as 2026-11-26T08:00:00Z");
  }
}
