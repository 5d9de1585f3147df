package portal.quotes;

import portal.aws.EventFunction;
import portal.aws.Host;
import portal.json.JsonObject;

/** Woken every hour: closes the cases whose quote nobody answered in time. */
public final class LapseQuotesHandler extends EventFunction {
  private final LapseQuotes lapseQuotes;

  public LapseQuotesHandler() {
    this(Host.ofProcess());
    primeWith(LapseQuotesHandler::new);
  }

  public LapseQuotesHandler(Host host) {
    this(DaggerQuotesComponent.factory().create(host).lapseQuotes());
  }

  LapseQuotesHandler(LapseQuotes lapseQuotes) {
    this.lapseQuotes = lapseQuotes;
  }

  @Override
  protected void take(JsonObject event) {
    lapseQuotes.run();
  }
}
