package portal.language;

import java.util.Arrays;
import java.util.Optional;

/** A language that people are written to in. */
public enum Language {
  EN("en", "English"),
  DE("de", "Deutsch");

  private final String code;
  private final String ownName;

  Language(String code, String ownName) {
    this.code = code;
    this.ownName = ownName;
  }

  /** The word that stands in JSON and in tables. */
  public String code() {
    return code;
  }

  /** What its speakers call it. */
  public String ownName() {
    return ownName;
  }

  public static Optional<Language> ofCode(String code) {
    return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
  }
}
