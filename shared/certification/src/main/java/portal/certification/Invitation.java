package portal.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import portal.capability.Capability;
import portal.capability.Purpose;

/**
 * The code that opens a case's upload. Mails carry as many secrets as were sent; what they open is
 * an issue, and only the newest issue opens anything.
 *
 * @param issue how often a code was issued, from 1
 * @param lastDay the last day on which the code can be redeemed, in the institute's zone
 * @param isWarned whether its holder was told that it ends soon
 * @param redeemedAt when it was first used
 */
public record Invitation(
    int issue, State state, LocalDate lastDay, boolean isWarned, Optional<Instant> redeemedAt) {
  /** Source: DOMAIN.md section 1, submission. */
  static final Period WARNING = Period.ofDays(7);

  /** What became of a code. */
  public enum State {
    OPEN("open"),
    REDEEMED("redeemed"),
    REVOKED("revoked");

    private final String code;

    State(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }

    public static Optional<State> ofCode(String code) {
      return Arrays.stream(values()).filter(state -> state.code.equals(code)).findFirst();
    }
  }

  /** What a secret opens: one issue of one case's code. */
  public record Subject(CaseId id, int issue) {
    private static final char SEPARATOR = '/';

    public String text() {
      return id.value() + SEPARATOR + issue;
    }

    /** Reads what {@link #text} wrote; empty for anything else. */
    public static Optional<Subject> parse(String text) {
      int at = text.indexOf(SEPARATOR);
      if (at < 0 || !text.substring(at + 1).matches("[1-9][0-9]{0,8}")) {
        return Optional.empty();
      }
      return CaseId.parse(text.substring(0, at))
          .map(id -> new Subject(id, Integer.parseInt(text, at + 1, text.length(), 10)));
    }
  }

  static Invitation issued(int issue, LocalDate today) {
    return new Invitation(
        issue, State.OPEN, today.plus(Purpose.INVITATION.life()), false, Optional.empty());
  }

  /** The capability that a mailed code stands for; it ends with the code's last day. */
  public Capability code(CaseId id, ZoneId zone) {
    return new Capability(
        Purpose.INVITATION,
        new Subject(id, issue).text(),
        lastDay.plusDays(1).atStartOfDay(zone).toInstant());
  }

  /** Whether the upload is open: what an earlier issue opened is closed until this one is used. */
  public boolean admits() {
    return state == State.REDEEMED;
  }

  /** Whether a code of this issue has opened the upload. */
  public boolean wasRedeemedBy(int codeIssue) {
    return admits() && issue == codeIssue;
  }

  /** Whether a code of this issue begins the upload. */
  public boolean isRedeemable(int codeIssue, LocalDate today) {
    return state == State.OPEN && issue == codeIssue && !today.isAfter(lastDay);
  }

  /** The first day on which its holder is to be told that it ends soon; empty if nobody is. */
  public Optional<LocalDate> warningDay() {
    return state == State.OPEN && !isWarned
        ? Optional.of(lastDay.minus(WARNING))
        : Optional.empty();
  }

  /** Whether its holder is to be told that it ends soon. */
  public boolean isDueForWarning(LocalDate today) {
    return warningDay().filter(day -> !today.isBefore(day)).isPresent() && !today.isAfter(lastDay);
  }

  Invitation redeemed(Instant at) {
    return new Invitation(issue, State.REDEEMED, lastDay, isWarned, Optional.of(at));
  }

  Invitation revoked() {
    return new Invitation(issue, State.REVOKED, lastDay, isWarned, redeemedAt);
  }

  Invitation warned() {
    return new Invitation(issue, state, lastDay, true, redeemedAt);
  }
}
