package portal.notifications;

import java.util.List;
import portal.aws.EventFunction;
import portal.trail.Hearer;

/** Woken every hour: looks whether the mails that events ask for were queued. */
public final class SweepMailsHandler extends EventFunction {

  public SweepMailsHandler() {
    super(
        host -> {
          var graph = DaggerNotificationsComponent.factory().create(host);
          var queueing = Hearer.ofAll("QueueMail", graph.queuedMails()::haveAllOf);
          return woken(() -> graph.sweep().of(List.of(queueing)));
        });
  }
}
