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
          new Phrase(
              "A question about your enquiry {reference}",
              "Eine Frage zu Ihrer Anfrage {reference}"),
          new Phrase(
              "We have a question about your enquiry {reference}:",
              "Wir haben eine Frage zu Ihrer Anfrage {reference}:"));

  @Override
  public Letter write(Case about, Draft draft) {
    return draft.linked(draft.letter(WORDS).quoting(draft.message()));
  }
}
