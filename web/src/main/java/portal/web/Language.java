package portal.web;

import java.util.Locale;

/** A language in which the whole site is written. */
public enum Language {
  EN,
  DE;

  /** The code of BCP 47, as pages and addresses carry it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Where its pages begin. English ones begin where the site does. */
  String prefix() {
    return switch (this) {
      case EN -> "";
      case DE -> "/de";
    };
  }
}
