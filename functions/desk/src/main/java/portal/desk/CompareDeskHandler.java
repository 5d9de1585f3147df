package portal.desk;

import portal.aws.EventFunction;
import portal.aws.Host;
import portal.json.JsonObject;

/** Woken twice a day: holds what is kept against the aggregates. */
public final class CompareDeskHandler extends EventFunction {
  private final CompareDesk compareDesk;

  public CompareDeskHandler() {
    this(Host.ofProcess());
    primeWith(CompareDeskHandler::new);
  }

  public CompareDeskHandler(Host host) {
    this(DaggerDeskComponent.factory().create(host).compareDesk());
  }

  CompareDeskHandler(CompareDesk compareDesk) {
    this.compareDesk = compareDesk;
  }

  @Override
  protected void take(JsonObject event) {
    compareDesk.run();
  }
}
