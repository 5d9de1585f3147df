package portal.capability;

import java.time.Period;
import java.util.Arrays;
import java.util.Optional;

/** What a capability opens, and for how long. */
public enum Purpose {
  /** All of a case that is its applicant's: thread, quote, material, invoices. */
  CASE("case", Period.ofDays(365)),
  /**
   * All cases of one contact. It opens so much that a forgotten one in somebody's mailbox is worth
   * nothing the day after, and the one that was mailed last is the only one.
   */
  PORTAL("portal", Period.ofDays(1)),
  /** Begins a case's submission. Source: DOMAIN.md section 1, codes hold 90 days. */
  INVITATION("invitation", Period.ofDays(90)),
  /** One invoice. Buyers keep invoices up to ten years by law; so long the mailed link opens it. */
  INVOICE("invoice", Period.ofYears(10));

  private final String code;
  private final Period life;

  Purpose(String code, Period life) {
    this.code = code;
    this.life = life;
  }

  public String code() {
    return code;
  }

  public Period life() {
    return life;
  }

  /** Whether a subject's newest secret ends those before it. */
  public boolean isSole() {
    return this == PORTAL;
  }

  public static Optional<Purpose> ofCode(String code) {
    return Arrays.stream(values()).filter(purpose -> purpose.code.equals(code)).findFirst();
  }
}
