package portal.notifications.letters.quotes;

import portal.certification.Case;
import portal.notifications.letters.Draft;
import portal.notifications.letters.Letter;
import portal.notifications.letters.Phrase;
import portal.notifications.letters.ToApplicant;
import portal.notifications.letters.Words;

/** The applicant has refused the quote. */
final class QuoteRefused implements ToApplicant {
  private static final Words WORDS =
      Words.of(
          new Phrase(
              "You have refused our quote for {reference}",
              "Sie haben unser Angebot zu {reference} abgelehnt"),
          new Phrase(
              "Thank you for telling us that you do not take our quote. We have closed"
                  + " {reference}, and its invitation code no longer works.",
              "danke, dass Sie uns Bescheid gegeben haben: Sie nehmen unser Angebot nicht"
                  + " an. Wir haben {reference} geschlossen, und der Einladungscode gilt nicht"
                  + " mehr."),
          new Phrase(
              "Was it a mistake? Then reply to this mail, or send us a new enquiry.",
              "War es ein Versehen? Dann antworten Sie auf diese Nachricht oder senden Sie"
                  + " uns eine neue Anfrage."));

  @Override
  public Letter write(Case about, Draft draft) {
    return draft.toCase(draft.letter(WORDS));
  }
}
