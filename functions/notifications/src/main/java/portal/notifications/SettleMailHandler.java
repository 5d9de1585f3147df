package portal.notifications;

import portal.aws.EventFunction;

/** Told by the mail service what became of a mail: notes it in the ledger. */
public final class SettleMailHandler extends EventFunction {

  public SettleMailHandler() {
    super(host -> DaggerNotificationsComponent.factory().create(host).settleMail()::settle);
  }
}
