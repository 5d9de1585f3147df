package portal.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.Log;
import portal.json.JsonObject;
import portal.notifications.SendMail.Outcome;
import portal.notifications.ledger.Ledger;
import portal.notifications.ledger.Mail;
import portal.notifications.ledger.MailKey;
import portal.notifications.ledger.MailState;

/**
 * Sends what is due, one at a time, at the pace that is allowed. Only one of these runs at once;
 * one that dies leaves its lease to run out and its claimed mail to become unknown.
 */
final class DispatchMail {
  /** Less than the function's time, so that the lease is given back in order. */
  private static final Duration WORK = Duration.ofSeconds(90);

  private static final int BATCH = 25;

  /**
   * So many refusals in a row are about us: every further one would cost writes and tell no more.
   */
  private static final int MOST_BARRED = 3;

  private final Ledger ledger;
  private final Leases leases;
  private final SendMail sendMail;
  private final Quota quota;
  private final Pace pace;
  private final Clock clock;

  @Inject
  DispatchMail(Ledger ledger, Leases leases, SendMail sendMail, Quota quota, Pace pace, Host host) {
    this.ledger = ledger;
    this.leases = leases;
    this.sendMail = sendMail;
    this.quota = quota;
    this.pace = pace;
    this.clock = host.systemClock();
  }

  /**
   * Sends all that is due.
   *
   * @param fresh mails that the caller has just heard of, which an index may not show yet
   */
  void run(List<MailKey> fresh) {
    Instant start = clock.instant();
    Optional<HeldLease> taken = leases.take();
    if (taken.isPresent()) {
      try (HeldLease lease = taken.get()) {
        new Round(lease, start.plus(WORK)).run(fresh);
      }
    }
  }

  /** One run under one lease. */
  private final class Round {
    private final HeldLease lease;
    private final Instant end;
    private int barred;

    Round(HeldLease lease, Instant end) {
      this.lease = lease;
      this.end = end;
    }

    void run(List<MailKey> fresh) {
      List<Mail> due = ledger.due(clock.instant(), BATCH);
      Log.seconds("OldestMailAge", age(due));
      fresh.stream()
          .map(ledger::find)
          .flatMap(Optional::stream)
          .filter(mail -> mail.isToSend(clock.instant()))
          .forEach(this::handle);
      // A row that could not be moved on would come up again and again: one round without
      // progress ends it.
      while (mayGoOn() && due.stream().filter(this::handle).count() > 0) {
        due = ledger.due(clock.instant(), BATCH);
      }
    }

    /** How many seconds the longest due one has waited. */
    private long age(List<Mail> due) {
      Instant now = clock.instant();
      return due.stream()
          .mapToLong(mail -> Duration.between(mail.due(), now).toSeconds())
          .max()
          .orElse(0);
    }

    /** Does what is to be done of a mail; whether the ledger has moved on. */
    private boolean handle(Mail mail) {
      if (!mayGoOn()) {
        return false;
      }
      return switch (mail.state()) {
        case QUEUED -> send(mail);
        case CLAIMED -> abandoned(mail);
        case UNKNOWN -> unheard(mail);
        default -> false;
      };
    }

    private boolean send(Mail mail) {
      if (!quota.hasLeft()) {
        return false;
      }
      pace.next(quota.perSecond());
      // At a slow pace, the lease may be over by now.
      if (!lease.isKept()) {
        return false;
      }
      quota.spend();
      Outcome outcome = sendMail.send(mail);
      barred = outcome == Outcome.BARRED ? barred + 1 : 0;
      if (barred == MOST_BARRED) {
        quota.forget();
      }
      return outcome != Outcome.OVERTAKEN;
    }

    /** Whoever claimed it has died over it. */
    private boolean abandoned(Mail mail) {
      Log.count("MailsUnknown", tag(mail));
      return ledger.keep(mail, mail.unknown(clock.instant()));
    }

    private boolean unheard(Mail mail) {
      Mail next = mail.unheard(clock.instant());
      Log.count(
          next.isRepeat() && next.state() == MailState.QUEUED
              ? "MailsRepeated"
              : "MailsPresumedSent",
          tag(mail));
      return ledger.keep(mail, next);
    }

    private boolean mayGoOn() {
      return barred < MOST_BARRED && clock.instant().isBefore(end) && lease.isKept();
    }

    private static JsonObject tag(Mail mail) {
      return JsonObject.builder().text("mail", mail.key().tag()).build();
    }
  }
}
