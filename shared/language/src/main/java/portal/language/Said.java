package portal.language;

/**
 * The same in every language that people are written to in: one that is missing does not compile.
 */
public record Said(String english, String german) {
  public Said {
    if (english.isBlank() || german.isBlank()) {
      throw new IllegalArgumentException("Something is said in every language");
    }
  }

  /** What needs no words: a number, a name, a code that a person typed. */
  public static Said same(String text) {
    return new Said(text, text);
  }

  public String in(Language language) {
    return switch (language) {
      case EN -> english;
      case DE -> german;
    };
  }

  /** This, and after it that. */
  public Said then(Said next) {
    return new Said(english + next.english, german + next.german);
  }
}
