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
              "The board has looked at your enquiry {reference} and found that we cannot certify"
                  + " it. This is why:",
              "Der Vorstand hat Ihre Anfrage {reference} geprüft und kann sie nicht zertifizieren."
                  + " Der Grund:"));

  @Override
  public Letter write(Case about, Draft draft) {
    String reason =
        about
            .decision()
            .orElseThrow(() -> new IllegalStateException("A mail about no decision"))
            .reason();
    return draft.linked(draft.letter(WORDS).quoting(reason));
  }
}
