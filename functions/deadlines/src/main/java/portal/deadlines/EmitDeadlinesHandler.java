package portal.deadlines;

import portal.aws.EventFunction;

/** Woken every minute: tells of the deadlines whose time has come. */
public final class EmitDeadlinesHandler extends EventFunction {

  public EmitDeadlinesHandler() {
    super(host -> woken(DaggerDeadlinesComponent.factory().create(host).emitDeadlines()::run));
  }
}
