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
              "We confirm that you have refused our quote. The case {reference} is closed, and its"
                  + " invitation code opens nothing any more.",
              "Wir bestätigen, dass Sie unser Angebot abgelehnt haben. Der Fall {reference} ist"
                  + " geschlossen, sein Einladungscode öffnet nichts mehr."),
          new Phrase(
              "If this was a mistake, send us a new enquiry.",
              "Wenn das ein Irrtum war, senden Sie uns eine neue Anfrage."));

  @Override
  public Letter write(Case about, Draft draft) {
    return draft.linked(draft.letter(WORDS));
  }
}
