package portal.submission;

import java.time.LocalDate;

/**
 * When the material is deleted.
 *
 * @param on the first day, in the institute's zone, on which it is due
 * @param cause why
 */
public record Erasure(LocalDate on, Cause cause) {
  /** Source: THREATS.md 25. A request can be taken back for so many days. */
  public static final int COOL_OFF_DAYS = 3;

  /** Why material is deleted. */
  public enum Cause {
    /** The time for which it is kept after the case has ended is over. */
    RETENTION("retention"),
    /** The applicant has asked for it. */
    REQUEST("request");

    private final String code;

    Cause(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }

    public static java.util.Optional<Cause> ofCode(String code) {
      return java.util.Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
  }
}
