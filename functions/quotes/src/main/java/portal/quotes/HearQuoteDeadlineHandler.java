package portal.quotes;

import portal.aws.EventFunction;
import portal.trail.tables.EventsTable;

/** Told that a time has come at which a quote is to be looked at. */
public final class HearQuoteDeadlineHandler extends EventFunction {

  public HearQuoteDeadlineHandler() {
    super(
        EventsTable::told,
        host -> DaggerQuotesComponent.factory().create(host).hearQuoteDeadline()::of);
  }
}
