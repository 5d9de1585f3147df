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
              "As you wished, we have closed {reference}. There is nothing more for you to"
                  + " do.",
              "wie gewünscht haben wir {reference} geschlossen. Sie müssen nichts weiter"
                  + " tun."),
          new Phrase(
              "Was it a mistake? Then reply to this mail, or send us a new enquiry.",
              "War es ein Versehen? Dann antworten Sie auf diese Nachricht oder senden Sie"
                  + " uns eine neue Anfrage."));

  @Override
  public Letter write(Case about, Draft draft) {
    return draft.toCase(draft.letter(WORDS));
  }
}
