package portal.notifications.letters.materials;

import java.util.Map;
import portal.certification.Case;
import portal.certification.Invitation;
import portal.notifications.letters.Draft;
import portal.notifications.letters.Letter;
import portal.notifications.letters.Phrase;
import portal.notifications.letters.ToApplicant;
import portal.notifications.letters.Words;

/** The office has issued a new code. */
final class InvitationReissued implements ToApplicant {
  private static final Words WORDS =
      Words.of(
          new Phrase(
              "A new invitation code for {reference}", "Ein neuer Einladungscode für {reference}"),
          new Phrase(
              "Here is a new code for {reference}. It holds until {holds}. Earlier codes, and links"
                  + " to the upload that came of them, open nothing any more; what you have"
                  + " uploaded is still there. This is why:",
              "Hier ist ein neuer Code für {reference}. Er gilt bis {holds}. Frühere Codes und die"
                  + " Links zum Hochladen, die daraus entstanden sind, öffnen nichts mehr; was Sie"
                  + " hochgeladen haben, ist noch da. Der Grund:"));

  @Override
  public Letter write(Case about, Draft draft) {
    Invitation invitation =
        about
            .invitation()
            .orElseThrow(() -> new IllegalStateException("A mail about no invitation"));
    String holds = draft.figures().day(invitation.lastDay());
    Letter letter = draft.letter(WORDS, Map.of("holds", holds));
    return draft
        .linked(InvitationCode.on(letter, about, invitation, draft))
        .quoting(draft.message());
  }
}
