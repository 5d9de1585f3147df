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
import portal.notifications.ledger.Notice;
import portal.trail.AggregateId;
import portal.trail.Event;

/** Puts the mails that an event asks for into the ledger; told of it again, does nothing. */
final class QueueMail {
  /**
   * Source: THREATS.md 9. However often a stranger enters an address, it gets this many mails a
   * day.
   */
  static final int SHARE_OF_A_MAILBOX = 3;

  private final Ledger ledger;
  private final Cases cases;
  private final InstituteTime time;
  private final Clock clock;

  @Inject
  QueueMail(Ledger ledger, Cases cases, InstituteTime time, Host host) {
    this.ledger = ledger;
    this.cases = cases;
    this.time = time;
    this.clock = host.systemClock();
  }

  void queue(Event event) {
    for (MailKey key : Occasions.of(event)) {
      Mail mail = Mail.queued(key, clock.instant());
      if (!key.notice().isCapped()) {
        ledger.queue(mail);
      } else if (ledger.queueWithin(share(key), mail).state() == MailState.SUPPRESSED) {
        Log.info("suppressed", JsonObject.builder().text("mail", key.tag()).build());
        // Whoever floods a mailbox shall not flood the office either; its list shows every enquiry.
        return;
      }
    }
  }

  /** Somebody changed or removed the entry of this chain that had this version. */
  void alarm(AggregateId chain, String version) {
    MailKey key = new MailKey(chain.own(), Notice.TRAIL_ALTERED, "altered-" + version);
    ledger.queue(Mail.queued(key, clock.instant()));
  }

  private Ledger.Share share(MailKey key) {
    Case about =
        CaseId.parse(key.subject())
            .flatMap(cases::find)
            .orElseThrow(() -> new IllegalStateException("No such case"));
    String address = about.enquiry().applicant().email().value().toLowerCase(Locale.ROOT);
    return new Ledger.Share(
        Sha256.hex(key.notice().to() + " " + address), time.today(), SHARE_OF_A_MAILBOX);
  }
}
