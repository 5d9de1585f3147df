package portal.notifications;

import java.time.Clock;
import java.util.Optional;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.Log;
import portal.json.JsonObject;
import portal.mail.Envelope;
import portal.mail.MimeMail;
import portal.notifications.ledger.Lease;
import portal.notifications.ledger.Ledger;
import portal.notifications.ledger.Mail;
import portal.notifications.letters.Letter;
import portal.notifications.letters.Letters;
import portal.notifications.letters.Stationery;
import portal.notifications.post.Post;
import portal.notifications.post.Post.Attempt;

/**
 * Sends one mail: writes it, claims it together with the secrets it carries, hands it over, notes
 * what came of it.
 */
final class SendMail {
  private final Ledger ledger;
  private final Letters letters;
  private final Stationery stationery;
  private final Post post;
  private final Failures failures;
  private final Clock clock;
  private final String from;

  @Inject
  SendMail(
      Ledger ledger,
      Letters letters,
      Stationery stationery,
      Post post,
      Failures failures,
      Host host) {
    this.ledger = ledger;
    this.letters = letters;
    this.stationery = stationery;
    this.post = post;
    this.failures = failures;
    this.clock = host.systemClock();
    this.from = host.variable("MAIL_FROM");
  }

  /**
   * Sends.
   *
   * @return whether the ledger has moved on
   */
  boolean send(Mail queued, Lease lease) {
    Optional<Composed> composed = compose(queued);
    if (composed.isEmpty()) {
      return failures.keep(queued, queued.refused(clock.instant()));
    }
    Mail claimed = queued.claimed(clock.instant());
    if (!ledger.claim(queued, claimed, lease, composed.get().written().minted())) {
      return false;
    }
    Attempt attempt =
        post.send(
            new Post.Parcel(
                composed.get().written().to(),
                composed.get().mime(),
                claimed.key().tag(),
                claimed.attempt()));
    return note(claimed, attempt);
  }

  private boolean note(Mail claimed, Attempt attempt) {
    var now = clock.instant();
    return switch (attempt) {
      case Attempt.Accepted(var id) -> ledger.keep(claimed, claimed.sent(id, now));
      case Attempt.NotNow(var code) -> {
        log("not now", claimed, code);
        yield ledger.keep(claimed, claimed.again(now));
      }
      case Attempt.Refused(var code) -> {
        log("refused", claimed, code);
        yield failures.keep(claimed, claimed.refused(now));
      }
      case Attempt.Unknown(var code) -> {
        log("unknown", claimed, code);
        yield ledger.keep(claimed, claimed.unknown(now));
      }
    };
  }

  /** A mail that cannot be written must not keep the others waiting. */
  private Optional<Composed> compose(Mail mail) {
    try {
      Letters.Written written = letters.write(mail.key());
      Letter letter = written.letter();
      String subject = (mail.isRepeat() ? repeatMark(letter) : "") + letter.subject();
      byte[] mime =
          MimeMail.compose(
              new Envelope(from, letter.closing(), written.to(), subject),
              stationery.plain(letter),
              stationery.html(letter),
              clock.instant());
      return Optional.of(new Composed(written, mime));
    } catch (IllegalStateException | IllegalArgumentException unwritable) {
      Log.error("unwritable " + mail.key().tag(), unwritable);
      return Optional.empty();
    }
  }

  /** Says that the reader may have had this mail before. */
  private static String repeatMark(Letter letter) {
    return switch (letter.language()) {
      case EN -> "[possibly sent twice] ";
      case DE -> "[vielleicht doppelt] ";
    };
  }

  private static void log(String what, Mail mail, String code) {
    Log.warn(what, JsonObject.builder().text("mail", mail.key().tag()).text("code", code).build());
  }

  @SuppressWarnings("ArrayRecordComponent") // read only, never compared
  private record Composed(Letters.Written written, byte[] mime) {}
}
