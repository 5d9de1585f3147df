package portal.language;

import java.util.Arrays;
import java.util.Optional;

/** A language that people are written to in. */
public enum Language {
  EN("en", "English", ""),
  DE("de", "Deutsch", "/de");

  private final String code;
  private final String ownName;
  private final String pages;

  Language(String code, String ownName, String pages) {
    this.code = code;
    this.ownName = ownName;
    this.pages = pages;
  }

  /** The word that stands in JSON and in tables. */
  public String code() {
    return code;
  }

  /** What its speakers call it. */
  public String ownName() {
    return ownName;
  }

  /** The address of one of the site's pages in this language, by its English one: {@code /fees}. */
  public String page(String english) {
    return pages + english;
  }

  public static Optional<Language> ofCode(String code) {
    return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
  }
}
