package portal.desk;

import portal.aws.EventFunction;

/** Woken every hour: looks whether what moved was heard of at the desk and in the search. */
public final class SweepDeskHandler extends EventFunction {

  public SweepDeskHandler() {
    super(host -> woken(DaggerDeskComponent.factory().create(host).sweepDesk()::run));
  }
}
