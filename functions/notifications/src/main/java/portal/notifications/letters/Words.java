package portal.notifications.letters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import portal.language.Language;

/** What a letter says, in every language; {@code {reference}} is that of what it is about. */
public record Words(Phrase subject, List<Phrase> paragraphs) {
  private static final Phrase GREETING = new Phrase("Good day", "Guten Tag");
  private static final Phrase CLOSING =
      new Phrase("The institute's office", "Das Büro des Instituts");

  public Words {
    paragraphs = List.copyOf(paragraphs);
  }

  public static Words of(Phrase subject, Phrase... paragraphs) {
    return new Words(subject, List.of(paragraphs));
  }

  /** The letter in one language, with these values in their places. */
  Letter in(Language language, Map<String, String> values) {
    return letter(
        language,
        subject.in(language, values),
        paragraphs.stream().map(paragraph -> paragraph.in(language, values)).toList());
  }

  static Letter letter(Language language, String subject, List<String> paragraphs) {
    return new Letter(
        language,
        subject,
        GREETING.in(language, Map.of()),
        paragraphs,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        CLOSING.in(language, Map.of()));
  }
}
