package portal.notifications;

import portal.aws.EventFunction;

/** Woken every hour: looks whether the mails that events ask for were queued. */
public final class SweepMailsHandler extends EventFunction {

  public SweepMailsHandler() {
    super(
        host -> {
          var graph = DaggerNotificationsComponent.factory().create(host);
          return woken(() -> graph.sweep().of("QueueMail", graph.queuedMails()::haveAllOf));
        });
  }
}
