package portal.notifications.letters.enquiries;

import portal.certification.Case;
import portal.notifications.letters.Draft;
import portal.notifications.letters.Letter;
import portal.notifications.letters.Phrase;
import portal.notifications.letters.ToApplicant;
import portal.notifications.letters.Words;

/** The board has found that this cannot be certified. */
final class EnquiryDeclined implements ToApplicant {
  private static final Words WORDS =
      Words.of(
          new Phrase(
              "Our decision on your enquiry {reference}",
              "Unsere Entscheidung zu Ihrer Anfrage {reference}"),
          new Phrase(
              "Thank you for your interest. Our board has looked at your enquiry"
                  + " {reference}, and we are sorry: we cannot certify it.",
              "danke für Ihr Interesse. Unser Vorstand hat Ihre Anfrage {reference}"
                  + " geprüft, und es tut uns leid: Wir können sie nicht zertifizieren."));

  @Override
  public Letter write(Case about, Draft draft) {
    String reason =
        about
            .decision()
            .orElseThrow(() -> new IllegalStateException("A mail about no decision"))
            .reason();
    return draft.toCase(draft.because(draft.letter(WORDS), reason));
  }
}
