package portal.acceptance.notifications;

import java.util.List;
import portal.acceptance.crash.CrashUses;
import portal.acceptance.crash.Reach;
import portal.acceptance.crash.UseCase;
import portal.acceptance.enquiries.EnquiriesCrashes;

/** What is done that mails: between them, these go through all that is done with a mail. */
public final class NotificationsCrashes implements CrashUses {

  @Override
  public List<UseCase> all() {
    return List.of(
        EnquiriesCrashes.SUBMIT.within(Reach.EVERY),
        EnquiriesCrashes.FIND_ELIGIBLE.within(Reach.EVERY));
  }
}
