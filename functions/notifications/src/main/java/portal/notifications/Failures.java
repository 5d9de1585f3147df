package portal.notifications;

import java.util.Locale;
import javax.inject.Inject;
import portal.notifications.ledger.Ledger;
import portal.notifications.ledger.Mail;
import portal.notifications.ledger.MailKey;
import portal.notifications.ledger.Notice;
import portal.notifications.ledger.Recipient;

/** Keeps the failure of a mail, and tells the office first if it was one to an applicant. */
final class Failures {
  private final Ledger ledger;

  @Inject
  Failures(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The notice is queued before the failure is kept: whoever dies in between does both again. */
  boolean keep(Mail before, Mail failed) {
    if (before.key().notice().to() == Recipient.APPLICANT) {
      String slot =
          before.key().notice().code() + "-" + before.key().slot() + "-" + failed.state().code();
      MailKey key =
          new MailKey(before.key().subject(), Notice.MAIL_FAILED, slot.toLowerCase(Locale.ROOT));
      ledger.queue(Mail.queued(key, failed.due()));
    }
    return ledger.keep(before, failed);
  }
}
