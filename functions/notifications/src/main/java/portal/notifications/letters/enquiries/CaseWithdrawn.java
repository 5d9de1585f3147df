package portal.notifications.letters.enquiries;

import portal.certification.Case;
import portal.notifications.letters.Draft;
import portal.notifications.letters.Letter;
import portal.notifications.letters.Phrase;
import portal.notifications.letters.ToApplicant;
import portal.notifications.letters.Words;

/** The applicant has withdrawn. */
final class CaseWithdrawn implements ToApplicant {
  private static final Words WORDS =
      Words.of(
          new Phrase("You have withdrawn {reference}", "Sie haben {reference} zurückgezogen"),
          new Phrase(
              "We confirm that you have withdrawn your enquiry {reference}. Nothing more happens"
                  + " with it.",
              "Wir bestätigen, dass Sie Ihre Anfrage {reference} zurückgezogen haben. Es geschieht"
                  + " damit nichts mehr."),
          new Phrase(
              "If this was a mistake, send us a new enquiry.",
              "Wenn das ein Irrtum war, senden Sie uns eine neue Anfrage."));

  @Override
  public Letter write(Case about, Draft draft) {
    return draft.linked(draft.letter(WORDS));
  }
}
