package portal.notifications;

import java.time.Clock;
import java.util.Optional;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.Log;
import portal.json.Json;
import portal.json.JsonObject;
import portal.notifications.ledger.Ledger;
import portal.notifications.ledger.Mail;
import portal.notifications.ledger.MailKey;
import portal.notifications.ledger.MailState;
import portal.trail.Attempts;

/**
 * Notes in the ledger what the mail service tells about a mail of ours; words about others are
 * logged and dropped.
 */
final class SettleMail {
  private final Ledger ledger;
  private final Failures failures;
  private final Attempts attempts;
  private final Clock clock;

  @Inject
  SettleMail(Ledger ledger, Failures failures, Attempts attempts, Host host) {
    this.ledger = ledger;
    this.failures = failures;
    this.attempts = attempts;
    this.clock = host.systemClock();
  }

  void settle(JsonObject event) {
    Optional<MailState> news = event.text("detail-type").flatMap(SettleMail::state);
    JsonObject mail =
        event
            .object("detail")
            .flatMap(detail -> detail.object("mail"))
            .orElseGet(() -> JsonObject.builder().build());
    Optional<MailKey> key = tag(mail, "mail").flatMap(MailKey::ofTag);
    Optional<String> id = mail.text("messageId");
    if (news.isEmpty()) {
      return;
    }
    if (key.isEmpty() || id.isEmpty()) {
      foreign(event);
      return;
    }
    attempts.ofEvent(
        () -> {
          Optional<Mail> known = ledger.find(key.get()).filter(found -> isOurs(found, mail));
          if (known.isEmpty()) {
            foreign(event);
            return true;
          }
          return known
              .get()
              .told(news.get(), id.get(), clock.instant())
              .map(told -> keep(known.get(), told))
              .orElse(true);
        });
  }

  private boolean keep(Mail before, Mail told) {
    return told.isFailed() ? failures.keep(before, told) : ledger.keep(before, told);
  }

  /**
   * The tags are ours to set and the id is the service's; a word that fits neither an attempt nor
   * an id is not ours.
   */
  private static boolean isOurs(Mail found, JsonObject mail) {
    int attempt =
        tag(mail, "attempt")
            .filter(text -> text.matches("[0-9]{1,4}"))
            .map(Integer::valueOf)
            .orElse(0);
    boolean attempted = attempt >= 1 && attempt <= found.attempt();
    boolean lastAttempt = attempt == found.attempt();
    return attempted
        && (!lastAttempt
            || found.messageId().isEmpty()
            || found.messageId().equals(mail.text("messageId"))
            || found.isRepeat());
  }

  private static Optional<String> tag(JsonObject mail, String name) {
    return mail.object("tags")
        .flatMap(tags -> tags.array(name).stream().findFirst())
        .flatMap(
            value ->
                value instanceof Json.Text(String text) ? Optional.of(text) : Optional.empty());
  }

  private static Optional<MailState> state(String detailType) {
    return switch (detailType) {
      case "Email Sent" -> Optional.of(MailState.SENT);
      case "Email Delivered" -> Optional.of(MailState.DELIVERED);
      case "Email Bounced" -> Optional.of(MailState.BOUNCED);
      case "Email Complaint Received" -> Optional.of(MailState.COMPLAINED);
      case "Email Rejected", "Email Rendering Failed" -> Optional.of(MailState.REFUSED);
      default -> Optional.empty();
    };
  }

  private static void foreign(JsonObject event) {
    Log.count("ForeignMailEvents", JsonObject.builder().text("event", event.text("id")).build());
  }
}
