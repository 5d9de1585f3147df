package portal.desk;

import portal.aws.EventFunction;

/** Woken twice a day: holds what is kept against the aggregates. */
public final class CompareDeskHandler extends EventFunction {

  public CompareDeskHandler() {
    super(host -> woken(DaggerDeskComponent.factory().create(host).compareDesk()::run));
  }
}
