package portal.notifications;

import portal.aws.Host;
import portal.http.HttpFunction;

/** What staff see of the mails about a case. */
public final class StaffMailsHandler extends HttpFunction {

  public StaffMailsHandler() {
    this(Host.ofProcess());
    primeWith(StaffMailsHandler::new);
  }

  public StaffMailsHandler(Host host) {
    this(DaggerNotificationsComponent.factory().create(host).staffMails());
  }

  StaffMailsHandler(StaffMails mails) {
    super(mails.routes());
  }
}
