package portal.checklist;

import portal.language.Language;

/** The same in every language that applicants read. */
public record Words(String english, String german) {
  public Words {
    if (english.isBlank() || german.isBlank()) {
      throw new IllegalArgumentException("Something is said in every language");
    }
  }

  public String in(Language language) {
    return switch (language) {
      case EN -> english;
      case DE -> german;
    };
  }
}
