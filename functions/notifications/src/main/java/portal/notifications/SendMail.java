package portal.notifications;

import java.time.Clock;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.Log;
import portal.json.JsonObject;
import portal.mail.Envelope;
import portal.mail.MimeMail;
import portal.notifications.ledger.Ledger;
import portal.notifications.ledger.Mail;
import portal.notifications.letters.Letter;
import portal.notifications.letters.Letters;
import portal.notifications.letters.Stationery;
import portal.notifications.post.Post;
import portal.notifications.post.Post.Attempt;
import portal.storage.SmallObjects.NoObject;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Sends one mail: writes it, claims it together with the secrets it carries, hands it over, notes
 * what came of it.
 */
final class SendMail {
  private final Ledger ledger;
  private final Letters letters;
  private final Stationery stationery;
  private final Enclosures enclosures;
  private final Post post;
  private final Failures failures;
  private final Clock clock;
  private final String from;
  private final String replyTo;

  @Inject
  SendMail(
      Ledger ledger,
      Letters letters,
      Stationery stationery,
      Enclosures enclosures,
      Post post,
      Failures failures,
      Host host) {
    this.ledger = ledger;
    this.letters = letters;
    this.stationery = stationery;
    this.enclosures = enclosures;
    this.post = post;
    this.failures = failures;
    this.clock = host.systemClock();
    this.from = host.variable("MAIL_FROM");
    this.replyTo = host.variable("OFFICE_MAIL");
  }

  /** Sends, once. */
  Outcome send(Mail queued) {
    return switch (compose(queued)) {
      case Composed.Mime mime -> send(queued, mime);
      case Composed.Failed(var why) -> {
        Log.count("MailsUnwritable", tag(queued).text("why", why).build());
        yield moved(failures.keep(queued, queued.refused(clock.instant())));
      }
      case Composed.NotNow() -> {
        Log.count("MailsUnwritable", tag(queued).text("why", "not now").build());
        yield moved(ledger.keep(queued, queued.postponed(clock.instant())));
      }
    };
  }

  private Outcome send(Mail queued, Composed.Mime composed) {
    Mail claimed = queued.claimed(clock.instant());
    if (!ledger.claim(queued, claimed, composed.written().minted())) {
      return Outcome.OVERTAKEN;
    }
    return note(
        claimed,
        post.send(
            new Post.Parcel(
                composed.written().to(),
                composed.bytes(),
                claimed.key().tag(),
                claimed.attempt())));
  }

  private Outcome note(Mail claimed, Attempt attempt) {
    var now = clock.instant();
    return switch (attempt) {
      case Attempt.Accepted(var id) -> moved(ledger.keep(claimed, claimed.sent(id, now)));
      case Attempt.NotNow(var code) -> {
        log("not now", claimed, code);
        yield moved(ledger.keep(claimed, claimed.again(now)));
      }
      case Attempt.Barred(var code) -> {
        Log.count("MailsBarred", tag(claimed).text("code", code).build());
        ledger.keep(claimed, claimed.again(now));
        yield Outcome.BARRED;
      }
      case Attempt.Refused(var code) -> {
        log("refused", claimed, code);
        yield moved(failures.keep(claimed, claimed.refused(now)));
      }
      case Attempt.Unknown(var code) -> {
        Log.count("MailsUnknown", tag(claimed).text("code", code).build());
        yield moved(ledger.keep(claimed, claimed.unknown(now)));
      }
    };
  }

  private static Outcome moved(boolean isKept) {
    return isKept ? Outcome.MOVED : Outcome.OVERTAKEN;
  }

  /**
   * A mail that cannot be written must not keep the others waiting, whatever its letter fails by.
   * What our tables, keys or objects do not answer may be answered later; without what it encloses
   * it does not go.
   */
  private Composed compose(Mail mail) {
    try {
      Letters.Written written = letters.write(mail.key());
      Letter letter = written.letter();
      String subject = (mail.isRepeat() ? repeatMark(letter) : "") + letter.subject();
      byte[] mime =
          MimeMail.compose(
              new Envelope(from, stationery.institute(), replyTo, written.to(), subject),
              stationery.plain(letter),
              stationery.html(letter),
              enclosures.of(written),
              clock.instant());
      return new Composed.Mime(written, mime);
    } catch (SdkException | NoObject unanswered) {
      Log.error("not written " + mail.key().tag(), unanswered);
      return new Composed.NotNow();
    } catch (RuntimeException
        | NoClassDefFoundError
        | ExceptionInInitializerError
        | StackOverflowError unwritable) {
      Log.error("unwritable " + mail.key().tag(), unwritable);
      return new Composed.Failed(unwritable.getClass().getName());
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
    Log.warn(what, tag(mail).text("code", code).build());
  }

  private static JsonObject.Builder tag(Mail mail) {
    return JsonObject.builder().text("mail", mail.key().tag());
  }

  /** What sending one mail led to. */
  enum Outcome {
    /** The ledger knows more of it. */
    MOVED,
    /** The mail service lets us send nothing of its kind until an operator has acted; it waits. */
    BARRED,
    /** Somebody else has moved it on. */
    OVERTAKEN
  }

  private sealed interface Composed {
    @SuppressWarnings("ArrayRecordComponent") // read only, never compared
    record Mime(Letters.Written written, byte[] bytes) implements Composed {}

    record Failed(String why) implements Composed {}

    record NotNow() implements Composed {}
  }
}
