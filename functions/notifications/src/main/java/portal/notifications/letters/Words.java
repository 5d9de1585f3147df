package portal.notifications.letters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import portal.language.Language;

/** What a letter says, in every language; {@code {reference}} is that of what it is about. */
public record Words(Phrase subject, List<Phrase> paragraphs) {
  /** German goes on in small letters after it: the words of letters do. */
  private static final Phrase GREETING = new Phrase("Hello", "Guten Tag");

  private static final Phrase REGARDS = new Phrase("Kind regards", "Freundliche Grüße");
  private static final Phrase OFFICE = new Phrase("The office", "Das Büro");
  private static final Phrase REPLY =
      new Phrase(
          "Any questions? Just reply to this mail: our office reads it and adds it to your case.",
          "Noch Fragen? Antworten Sie einfach auf diese Nachricht: Unser Büro liest sie und legt"
              + " sie zu Ihrem Fall.");
  private static final String TO_OFFICE =
      "An answer to this mail reaches the office, not the applicant.";

  public Words {
    paragraphs = List.copyOf(paragraphs);
  }

  public static Words of(Phrase subject, Phrase... paragraphs) {
    return new Words(subject, List.of(paragraphs));
  }

  /** The letter in one language, with these values in their places. */
  Letter in(Language language, Map<String, String> values, String reference) {
    return letter(
        language,
        subject.in(language, values),
        heading(language, reference),
        paragraphs.stream().map(paragraph -> paragraph.in(language, values)).toList(),
        closing(language, REPLY.in(language, Map.of())));
  }

  /** One to the office. */
  static Letter memo(String subject, String sentence, String reference) {
    return letter(
        Language.EN,
        subject,
        heading(Language.EN, reference),
        List.of(sentence),
        new Letter.Closing("Sent by", "The portal", TO_OFFICE));
  }

  private static Letter letter(
      Language language,
      String subject,
      Letter.Heading heading,
      List<String> paragraphs,
      Letter.Closing closing) {
    return new Letter(
        language,
        subject,
        heading,
        paragraphs,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        closing);
  }

  private static Letter.Heading heading(Language language, String reference) {
    return new Letter.Heading(reference, Optional.empty(), GREETING.in(language, Map.of()));
  }

  private static Letter.Closing closing(Language language, String reply) {
    return new Letter.Closing(REGARDS.in(language, Map.of()), OFFICE.in(language, Map.of()), reply);
  }
}
