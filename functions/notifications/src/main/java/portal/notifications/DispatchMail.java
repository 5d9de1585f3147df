package portal.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.Log;
import portal.json.JsonObject;
import portal.notifications.ledger.Lease;
import portal.notifications.ledger.Ledger;
import portal.notifications.ledger.Mail;
import portal.notifications.ledger.MailKey;
import portal.notifications.ledger.MailState;
import portal.notifications.post.Post;

/**
 * Sends what is due, one at a time, at the pace that is allowed. Only one of these runs at once;
 * one that dies leaves its lease to run out and its claimed mail to become unknown.
 */
final class DispatchMail {
  private static final Duration LEASE = Duration.ofSeconds(150);

  /** Less than the function's time, so that the lease is given back in order. */
  private static final Duration WORK = Duration.ofSeconds(90);

  private static final int BATCH = 25;

  private final Ledger ledger;
  private final Post post;
  private final SendMail sendMail;
  private final Pace pace;
  private final Clock clock;
  private final Host host;

  @Inject
  DispatchMail(Ledger ledger, Post post, SendMail sendMail, Pace pace, Host host) {
    this.ledger = ledger;
    this.post = post;
    this.sendMail = sendMail;
    this.pace = pace;
    this.clock = host.systemClock();
    this.host = host;
  }

  /**
   * Sends all that is due.
   *
   * @param fresh mails that the caller has just heard of, which an index may not show yet
   */
  void run(List<MailKey> fresh) {
    Instant start = clock.instant();
    Optional<Lease> lease = ledger.lease(owner(), start, start.plus(LEASE));
    if (lease.isEmpty()) {
      return;
    }
    settleOverdue();
    Post.Allowance allowance = post.allowance();
    new Round(lease.get(), start.plus(WORK), allowance.perSecond(), allowance.left()).send(fresh);
    ledger.release(lease.get(), clock.instant());
  }

  private void settleOverdue() {
    Instant now = clock.instant();
    for (Mail mail : ledger.due(MailState.CLAIMED, now, BATCH)) {
      Log.count("MailsUnknown", JsonObject.builder().text("mail", mail.key().tag()).build());
      ledger.keep(mail, mail.unknown(now));
    }
    for (Mail mail : ledger.due(MailState.UNKNOWN, now, BATCH)) {
      Mail next = mail.unheard(now);
      Log.count(
          next.isRepeat() && next.state() == MailState.QUEUED
              ? "MailsRepeated"
              : "MailsPresumedSent",
          JsonObject.builder().text("mail", mail.key().tag()).build());
      ledger.keep(mail, next);
    }
  }

  private String owner() {
    byte[] bytes = new byte[8];
    host.random().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** One run under one lease. */
  private final class Round {
    private final Lease lease;
    private final Instant end;
    private final double perSecond;
    private long left;

    Round(Lease lease, Instant end, double perSecond, long left) {
      this.lease = lease;
      this.end = end;
      this.perSecond = perSecond;
      this.left = left;
    }

    void send(List<MailKey> fresh) {
      fresh.stream()
          .map(ledger::find)
          .flatMap(Optional::stream)
          .filter(this::isDue)
          .forEach(this::sendOne);
      List<Mail> due = ledger.due(MailState.QUEUED, clock.instant(), BATCH);
      while (!due.isEmpty() && mayGoOn()) {
        // A row that could not be moved on would come up again and again: one round without
        // progress ends it.
        if (due.stream().filter(this::sendOne).count() == 0) {
          return;
        }
        due = ledger.due(MailState.QUEUED, clock.instant(), BATCH);
      }
    }

    private boolean sendOne(Mail mail) {
      if (!mayGoOn()) {
        return false;
      }
      pace.next(perSecond);
      left--;
      return sendMail.send(mail, lease);
    }

    private boolean mayGoOn() {
      return left > 0 && clock.instant().isBefore(end);
    }

    private boolean isDue(Mail mail) {
      return mail.state() == MailState.QUEUED && !mail.due().isAfter(clock.instant());
    }
  }
}
