package portal.notifications;

import portal.aws.EventFunction;
import portal.aws.Host;
import portal.json.JsonObject;

/** Told by the mail service what became of a mail: notes it in the ledger. */
public final class SettleMailHandler extends EventFunction {
  private final SettleMail settleMail;

  public SettleMailHandler() {
    this(Host.ofProcess());
    primeWith(SettleMailHandler::new);
  }

  public SettleMailHandler(Host host) {
    this(DaggerNotificationsComponent.factory().create(host).settleMail());
  }

  SettleMailHandler(SettleMail settleMail) {
    this.settleMail = settleMail;
  }

  @Override
  protected void take(JsonObject event) {
    settleMail.settle(event);
  }
}
