package portal.notifications;

import java.time.Clock;
import java.util.Locale;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.InstituteTime;
import portal.aws.Log;
import portal.aws.Sha256;
import portal.certification.Case;
import portal.certification.CaseId;
import portal.certification.Cases;
import portal.json.JsonObject;
import portal.notifications.ledger.Ledger;
import portal.notifications.ledger.Mail;
import portal.notifications.ledger.MailKey;
import portal.notifications.ledger.MailState;
import portal.notifications.letters.Notice;
import portal.notifications.letters.Occasions;
import portal.notifications.letters.notifications.NotificationsLetters;
import portal.trail.AggregateId;
import portal.trail.Event;

/** Puts the mails that an event asks for into the ledger; told of it again, does nothing. */
final class QueueMail {
  /**
   * Source: THREATS.md 9. However often a stranger enters an address, it gets this many mails a
   * day.
   */
  static final int SHARE_OF_A_MAILBOX = 3;

  private final Occasions occasions;
  private final Ledger ledger;
  private final Cases cases;
  private final InstituteTime time;
  private final Clock clock;

  @Inject
  QueueMail(Occasions occasions, Ledger ledger, Cases cases, InstituteTime time, Host host) {
    this.occasions = occasions;
    this.ledger = ledger;
    this.cases = cases;
    this.time = time;
    this.clock = host.systemClock();
  }

  /** Whether events of this type lead to any mail. */
  boolean hears(String type) {
    return occasions.have(type);
  }

  void queue(Event event) {
    for (Notice notice : occasions.of(event)) {
      Mail mail = Mail.queued(notice.key(event), notice.handling(), clock.instant());
      if (!notice.isCapped()) {
        ledger.queue(mail);
      } else if (ledger.queueWithin(share(mail), mail).state() == MailState.SUPPRESSED) {
        Log.info("suppressed", JsonObject.builder().text("mail", mail.key().tag()).build());
        // Whoever floods a mailbox shall not flood the office either; its list shows every enquiry.
        return;
      }
    }
  }

  /** Somebody changed or removed the entry of this chain that had this version. */
  void alarm(AggregateId chain, String version) {
    Notice notice = NotificationsLetters.TRAIL_ALTERED;
    MailKey key = new MailKey(chain.own(), notice.code(), "altered-" + version);
    ledger.queue(Mail.queued(key, notice.handling(), clock.instant()));
  }

  private Ledger.Share share(Mail mail) {
    Case about =
        CaseId.parse(mail.key().subject())
            .flatMap(cases::find)
            .orElseThrow(() -> new IllegalStateException("No such case"));
    String address = about.enquiry().applicant().email().value().toLowerCase(Locale.ROOT);
    return new Ledger.Share(
        Sha256.hex(mail.handling().to() + " " + address), time.today(), SHARE_OF_A_MAILBOX);
  }
}
