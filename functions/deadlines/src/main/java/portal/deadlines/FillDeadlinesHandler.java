package portal.deadlines;

import portal.aws.EventFunction;

/** Woken twice a day, and by whoever needs it: puts the deadlines that are missing. */
public final class FillDeadlinesHandler extends EventFunction {

  public FillDeadlinesHandler() {
    super(host -> woken(DaggerDeadlinesComponent.factory().create(host).fillDeadlines()::run));
  }
}
