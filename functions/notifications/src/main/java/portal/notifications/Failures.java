package portal.notifications;

import java.util.Locale;
import javax.inject.Inject;
import portal.notifications.ledger.Ledger;
import portal.notifications.ledger.Mail;
import portal.notifications.ledger.MailKey;
import portal.notifications.ledger.Recipient;
import portal.notifications.letters.Notice;
import portal.notifications.letters.notifications.NotificationsLetters;

/** Keeps the failure of a mail, and tells the office first if it was one to an applicant. */
final class Failures {
  private final Ledger ledger;

  @Inject
  Failures(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The notice is queued before the failure is kept: whoever dies in between does both again. */
  boolean keep(Mail before, Mail failed) {
    if (before.handling().to() == Recipient.APPLICANT) {
      // One that fails again after somebody had it sent again is told of again.
      String slot =
          before.key().notice()
              + "-"
              + before.key().slot()
              + "-"
              + failed.state().code()
              + (failed.attempt() > 1 ? "-" + failed.attempt() : "");
      Notice notice = NotificationsLetters.MAIL_FAILED;
      MailKey key =
          new MailKey(before.key().subject(), notice.code(), slot.toLowerCase(Locale.ROOT));
      ledger.queue(Mail.queued(key, notice.handling(), failed.due()));
    }
    return ledger.keep(before, failed);
  }
}
