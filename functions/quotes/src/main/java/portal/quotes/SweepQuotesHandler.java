package portal.quotes;

import portal.aws.EventFunction;

/** Woken every hour: looks whether quotes whose time had come were looked at. */
public final class SweepQuotesHandler extends EventFunction {

  public SweepQuotesHandler() {
    super(host -> woken(DaggerQuotesComponent.factory().create(host).sweepQuotes()::run));
  }
}
