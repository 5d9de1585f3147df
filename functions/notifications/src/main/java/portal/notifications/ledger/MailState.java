package portal.notifications.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is known of a mail. */
public enum MailState {
  /** To be sent when it is due. */
  QUEUED(0),
  /** Being sent by one dispatcher. */
  CLAIMED(0),
  /** Nobody can tell whether it went out. */
  UNKNOWN(0),
  /** Not to be sent: its address had its share today. */
  SUPPRESSED(1),
  /** No word ever came; closed. */
  PRESUMED_SENT(1),
  /** Accepted by the mail service. */
  SENT(2),
  DELIVERED(3),
  /** The mail service did not take it, and will not. */
  REFUSED(4),
  BOUNCED(4),
  COMPLAINED(5);

  private final int rank;

  MailState(int rank) {
    this.rank = rank;
  }

  /** Whether the dispatcher still has to look at it. */
  public boolean isOpen() {
    return rank == 0;
  }

  /**
   * Whether this says more than what was known; words about a mail come in any order and more than
   * once.
   */
  boolean settles(MailState known) {
    return rank > known.rank;
  }

  /** Whether it makes sense to send it once more: it did not arrive, or nobody knows. */
  boolean mayBeResent() {
    return switch (this) {
      case REFUSED, BOUNCED, PRESUMED_SENT, SUPPRESSED -> true;
      case QUEUED, CLAIMED, UNKNOWN, SENT, DELIVERED, COMPLAINED -> false;
    };
  }

  boolean isFailure() {
    return rank >= REFUSED.rank;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<MailState> ofCode(String code) {
    return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst();
  }
}
