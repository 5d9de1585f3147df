package portal.certification;

import java.util.Arrays;
import java.util.Optional;

/** What can be certified. */
public enum Kind {
  FRAMEWORK("framework"),
  TRAINING("training"),
  TECHNOLOGY("technology"),
  ROI_METHOD("roi-method"),
  PROCESS("process");

  private final String code;

  Kind(String code) {
    this.code = code;
  }

  /** The word that stands in JSON and in tables. */
  public String code() {
    return code;
  }

  public static Optional<Kind> ofCode(String code) {
    return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
  }
}
