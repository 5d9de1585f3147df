package portal.notifications;

import portal.http.HttpFunction;

/** What staff see of the mails about a case. */
public final class StaffMailsHandler extends HttpFunction {

  public StaffMailsHandler() {
    super(host -> DaggerNotificationsComponent.factory().create(host).staffMails().routes());
  }
}
