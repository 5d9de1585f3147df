package portal.capability;

import java.time.Period;
import java.util.Arrays;
import java.util.Optional;

/** What a capability opens, and for how long. */
public enum Purpose {
  /** The applicant's own view of a case: status, thread, withdrawal. */
  CASE("case", Period.ofDays(365)),
  /**
   * A case's quote: to accept or refuse it while it holds, and to see afterwards what was agreed.
   */
  QUOTE("quote", Period.ofDays(365)),
  /** Begins a case's submission. Source: DOMAIN.md section 1, codes hold 90 days. */
  INVITATION("invitation", Period.ofDays(90)),
  /** The upload of a case's material, by one issue of its invitation. */
  MATERIAL("material", Period.ofDays(365)),
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

  public static Optional<Purpose> ofCode(String code) {
    return Arrays.stream(values()).filter(purpose -> purpose.code.equals(code)).findFirst();
  }
}
