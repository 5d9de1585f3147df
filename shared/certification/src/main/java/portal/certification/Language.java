package portal.certification;

import java.util.Arrays;
import java.util.Optional;

/** The language that an applicant is written to in. */
public enum Language {
  EN("en"),
  DE("de");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** The word that stands in JSON and in tables. */
  public String code() {
    return code;
  }

  public static Optional<Language> ofCode(String code) {
    return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
  }
}
