package portal.notifications.letters.materials;

import portal.certification.Case;
import portal.notifications.letters.Draft;
import portal.notifications.letters.Letter;
import portal.notifications.letters.Phrase;
import portal.notifications.letters.ToApplicant;
import portal.notifications.letters.Words;

/** The office has taken the code back. */
final class InvitationRevoked implements ToApplicant {
  private static final Words WORDS =
      Words.of(
          new Phrase(
              "We have taken back the invitation code for {reference}",
              "Wir haben den Einladungscode zu {reference} zurückgezogen"),
          new Phrase(
              "Your invitation code for {reference} no longer works, nor do the links to"
                  + " the upload that came with it. All that you have uploaded is still there.",
              "Ihr Einladungscode zu {reference} gilt nicht mehr, auch nicht die Links zum"
                  + " Hochladen, die mit ihm kamen. Alles, was Sie hochgeladen haben, ist noch"
                  + " da."));

  @Override
  public Letter write(Case about, Draft draft) {
    return draft.toCase(draft.because(draft.letter(WORDS), draft.message()));
  }
}
