package portal.notifications.letters.enquiries;

import portal.certification.Case;
import portal.notifications.letters.Draft;
import portal.notifications.letters.Letter;
import portal.notifications.letters.Phrase;
import portal.notifications.letters.ToApplicant;
import portal.notifications.letters.Words;

/** The office has a question. */
final class QuestionAsked implements ToApplicant {
  private static final Words WORDS =
      Words.of(
          new Phrase("A question about {reference}", "Eine Frage zu {reference}"),
          new Phrase(
              "We have a question about {reference}. You can answer it below, or simply"
                  + " reply to this mail.",
              "wir haben eine Frage zu {reference}. Sie können sie unten beantworten oder"
                  + " einfach auf diese Nachricht antworten."));

  private static final Phrase QUESTION = new Phrase("Our question", "Unsere Frage");
  private static final Phrase ANSWER = new Phrase("Answer the question", "Frage beantworten");

  @Override
  public Letter write(Case about, Draft draft) {
    Letter letter = draft.letter(WORDS).quoting(draft.text(QUESTION), draft.message());
    return draft.toCase(letter, ANSWER);
  }
}
