package portal.deadlines;

import portal.aws.EventFunction;
import portal.aws.Host;
import portal.json.JsonObject;

/** Woken twice a day, and by whoever needs it: puts the deadlines that are missing. */
public final class FillDeadlinesHandler extends EventFunction {
  private final FillDeadlines fillDeadlines;

  public FillDeadlinesHandler() {
    this(Host.ofProcess());
    primeWith(FillDeadlinesHandler::new);
  }

  public FillDeadlinesHandler(Host host) {
    this(DaggerDeadlinesComponent.factory().create(host).fillDeadlines());
  }

  FillDeadlinesHandler(FillDeadlines fillDeadlines) {
    this.fillDeadlines = fillDeadlines;
  }

  @Override
  protected void take(JsonObject event) {
    fillDeadlines.run();
  }
}
