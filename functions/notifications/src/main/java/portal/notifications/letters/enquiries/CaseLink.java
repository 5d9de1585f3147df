package portal.notifications.letters.enquiries;

import portal.certification.Case;
import portal.notifications.letters.Draft;
import portal.notifications.letters.Letter;
import portal.notifications.letters.Phrase;
import portal.notifications.letters.ToApplicant;
import portal.notifications.letters.Words;

/** Somebody who knows reference and address has asked for a fresh link. */
final class CaseLink implements ToApplicant {
  private static final Words WORDS =
      Words.of(
          new Phrase("Your link to {reference}", "Ihr Link zu {reference}"),
          new Phrase(
              "Here is your fresh link to {reference}. Links that you already have keep"
                  + " working.",
              "hier ist Ihr neuer Link zu {reference}. Links, die Sie schon haben, gelten"
                  + " weiter."),
          new Phrase(
              "You did not ask for it? Then you need not do anything: it came to you only.",
              "Sie haben ihn nicht angefordert? Dann müssen Sie nichts tun: Er kam nur zu"
                  + " Ihnen."));

  @Override
  public Letter write(Case about, Draft draft) {
    return draft.toCase(draft.letter(WORDS));
  }
}
