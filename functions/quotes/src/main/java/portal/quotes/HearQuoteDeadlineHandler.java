package portal.quotes;

import portal.aws.EventFunction;
import portal.aws.Host;
import portal.json.JsonObject;
import portal.trail.tables.EventsTable;

/** Told that a time has come at which a quote is to be looked at. */
public final class HearQuoteDeadlineHandler extends EventFunction {
  private final HearQuoteDeadline hearQuoteDeadline;

  public HearQuoteDeadlineHandler() {
    this(Host.ofProcess());
    primeWith(HearQuoteDeadlineHandler::new);
  }

  public HearQuoteDeadlineHandler(Host host) {
    this(DaggerQuotesComponent.factory().create(host).hearQuoteDeadline());
  }

  HearQuoteDeadlineHandler(HearQuoteDeadline hearQuoteDeadline) {
    this.hearQuoteDeadline = hearQuoteDeadline;
  }

  @Override
  protected void take(JsonObject event) {
    hearQuoteDeadline.of(EventsTable.told(event));
  }
}
