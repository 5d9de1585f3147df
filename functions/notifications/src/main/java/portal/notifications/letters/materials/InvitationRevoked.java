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
              "The invitation code of {reference} was taken back",
              "Der Einladungscode von {reference} wurde zurückgezogen"),
          new Phrase(
              "The invitation code of {reference} and the links to the upload that came of it open"
                  + " nothing any more. What you have uploaded is still there. This is why:",
              "Der Einladungscode von {reference} und die Links zum Hochladen, die daraus"
                  + " entstanden sind, öffnen nichts mehr. Was Sie hochgeladen haben, ist noch da."
                  + " Der Grund:"));

  @Override
  public Letter write(Case about, Draft draft) {
    return draft.linked(draft.letter(WORDS).quoting(draft.message()));
  }
}
