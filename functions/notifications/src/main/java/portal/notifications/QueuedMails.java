package portal.notifications;

import java.util.Optional;
import javax.inject.Inject;
import portal.notifications.ledger.Ledger;
import portal.notifications.ledger.Mail;
import portal.notifications.ledger.MailState;
import portal.notifications.letters.Notice;
import portal.notifications.letters.Occasions;
import portal.trail.Event;

/** What {@link QueueMail} has done, to be looked for. */
final class QueuedMails {
  private final Occasions occasions;
  private final Ledger ledger;

  @Inject
  QueuedMails(Occasions occasions, Ledger ledger) {
    this.occasions = occasions;
    this.ledger = ledger;
  }

  /** Whether the mails that an event asks for are in the ledger, whatever became of them. */
  boolean haveAllOf(Event event) {
    for (Notice notice : occasions.of(event)) {
      Optional<Mail> queued = ledger.find(notice.key(event));
      if (queued.isEmpty()) {
        return false;
      }
      if (notice.isCapped() && queued.get().state() == MailState.SUPPRESSED) {
        return true;
      }
    }
    return true;
  }
}
