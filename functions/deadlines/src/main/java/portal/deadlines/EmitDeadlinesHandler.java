package portal.deadlines;

import portal.aws.EventFunction;
import portal.aws.Host;
import portal.json.JsonObject;

/** Woken every minute: tells of the deadlines whose time has come. */
public final class EmitDeadlinesHandler extends EventFunction {
  private final EmitDeadlines emitDeadlines;

  public EmitDeadlinesHandler() {
    this(Host.ofProcess());
    primeWith(EmitDeadlinesHandler::new);
  }

  public EmitDeadlinesHandler(Host host) {
    this(DaggerDeadlinesComponent.factory().create(host).emitDeadlines());
  }

  EmitDeadlinesHandler(EmitDeadlines emitDeadlines) {
    this.emitDeadlines = emitDeadlines;
  }

  @Override
  protected void take(JsonObject event) {
    emitDeadlines.run();
  }
}
