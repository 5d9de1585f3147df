package portal.notifications.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A row of the ledger. Its moves are pure; the store keeps one if the row is still at the revision
 * it was made on. Times are the machine's: they are about sending, not about the institute's
 * business.
 *
 * @param handling what its notice wants done with it
 * @param attempt how often it was claimed
 * @param due when to look at it again, while it is open
 * @param isRepeat whether it goes out once more because the first time is unknown
 */
public record Mail(
    MailKey key,
    Handling handling,
    long revision,
    MailState state,
    int attempt,
    boolean isRepeat,
    Instant due,
    Instant queuedAt,
    Optional<Instant> sentAt,
    Optional<String> messageId) {

  static final Duration CLAIM = Duration.ofMinutes(15);
  static final Duration WORD = Duration.ofMinutes(60);
  private static final Duration FIRST_BACKOFF = Duration.ofSeconds(15);
  private static final int MOST_DOUBLINGS = 8;

  /** A mail that waits to be sent. */
  public static Mail queued(MailKey key, Handling handling, Instant now) {
    return new Mail(
        key, handling, 1, MailState.QUEUED, 0, false, now, now, Optional.empty(), Optional.empty());
  }

  /** A mail that is kept only to say that it was not sent. */
  public static Mail suppressed(MailKey key, Handling handling, Instant now) {
    return queued(key, handling, now).next(MailState.SUPPRESSED, now);
  }

  /** One dispatcher takes it. */
  public Mail claimed(Instant now) {
    return new Mail(
        key,
        handling,
        revision + 1,
        MailState.CLAIMED,
        attempt + 1,
        isRepeat,
        now.plus(CLAIM),
        queuedAt,
        sentAt,
        messageId);
  }

  /** The mail service has taken it. */
  public Mail sent(String id, Instant now) {
    return new Mail(
        key,
        handling,
        revision + 1,
        MailState.SENT,
        attempt,
        isRepeat,
        now,
        queuedAt,
        Optional.of(now),
        Optional.of(id));
  }

  /** It was surely not taken: once more, later, then later still. */
  public Mail again(Instant now) {
    Duration wait = FIRST_BACKOFF.multipliedBy(1L << Math.min(attempt - 1, MOST_DOUBLINGS));
    return next(MailState.QUEUED, now.plus(wait));
  }

  /** It could not be written now, and it is not its fault: as if an attempt had not been taken. */
  public Mail postponed(Instant now) {
    return claimed(now).again(now);
  }

  public Mail refused(Instant now) {
    return next(MailState.REFUSED, now);
  }

  /** It may have gone out; a word may still come. */
  public Mail unknown(Instant now) {
    return next(MailState.UNKNOWN, now.plus(WORD));
  }

  /** No word came: what must arrive goes out once more, everything else is closed. */
  public Mail unheard(Instant now) {
    return handling.mustArrive() && !isRepeat
        ? new Mail(
            key,
            handling,
            revision + 1,
            MailState.QUEUED,
            attempt,
            true,
            now,
            queuedAt,
            sentAt,
            messageId)
        : next(MailState.PRESUMED_SENT, now);
  }

  /**
   * The mail service tells what became of it.
   *
   * @return empty if that is no news
   */
  public Optional<Mail> told(MailState news, String id, Instant at) {
    Optional<Instant> sent =
        sentAt.isPresent() || news == MailState.REFUSED ? sentAt : Optional.of(at);
    return news.settles(state)
        ? Optional.of(
            new Mail(
                key,
                handling,
                revision + 1,
                news,
                attempt,
                isRepeat,
                at,
                queuedAt,
                sent,
                Optional.of(id)))
        : Optional.empty();
  }

  /**
   * Somebody wants it sent once more.
   *
   * @return empty if it waits, is under way or has arrived, or if its reader has complained of it
   */
  public Optional<Mail> resent(Instant now) {
    return Optional.of(
            new Mail(
                key,
                handling,
                revision + 1,
                MailState.QUEUED,
                attempt,
                isRepeat || state == MailState.PRESUMED_SENT,
                now,
                queuedAt,
                sentAt,
                Optional.empty()))
        .filter(_ -> mayBeResent());
  }

  public boolean mayBeResent() {
    return state.mayBeResent();
  }

  /** Whether it did not reach anybody, for good. */
  public boolean isFailed() {
    return state.isFailure();
  }

  /** Whether it waits to be sent and may be now. */
  public boolean isToSend(Instant now) {
    return state == MailState.QUEUED && isDue(now);
  }

  /** Whether what is to be done next of it is due. */
  public boolean isDue(Instant now) {
    return state.isOpen() && !due.isAfter(now);
  }

  private Mail next(MailState state, Instant due) {
    return new Mail(
        key, handling, revision + 1, state, attempt, isRepeat, due, queuedAt, sentAt, messageId);
  }
}
