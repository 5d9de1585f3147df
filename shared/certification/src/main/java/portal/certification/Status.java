package portal.certification;

import java.util.Arrays;
import java.util.Optional;

/** Where a case stands. */
public enum Status {
  ENQUIRED("enquired"),
  ELIGIBLE("eligible"),
  /** The terms are settled, by an accepted quote or a free offer. */
  COMMISSIONED("commissioned"),
  /** The material is handed in and sealed. */
  SUBMITTED("submitted"),
  /** The material is complete and waits for the board. */
  COMPLETE("complete"),
  DECLINED("declined"),
  QUOTE_REFUSED("quote-refused"),
  QUOTE_LAPSED("quote-lapsed"),
  WITHDRAWN("withdrawn");

  private final String code;

  Status(String code) {
    this.code = code;
  }

  /** The word that stands in JSON and in tables. */
  public String code() {
    return code;
  }

  public static Optional<Status> ofCode(String code) {
    return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
  }
}
