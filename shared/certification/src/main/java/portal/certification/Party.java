package portal.certification;

import java.util.Arrays;
import java.util.Optional;

/** One side of a case's thread. */
public enum Party {
  INSTITUTE("institute"),
  APPLICANT("applicant");

  private final String code;

  Party(String code) {
    this.code = code;
  }

  /** The word that stands in JSON and in tables. */
  public String code() {
    return code;
  }

  public static Optional<Party> ofCode(String code) {
    return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
  }
}
