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
              "A new invitation code for {reference}", "Ein neuer Einladungscode zu {reference}"),
          new Phrase(
              "Here is your new invitation code for {reference}. It works until {holds}.",
              "hier ist Ihr neuer Einladungscode zu {reference}. Er gilt bis {holds}."),
          new Phrase(
              "Earlier codes no longer work, nor do the links to the upload that came with"
                  + " them. All that you have uploaded is still there.",
              "Frühere Codes gelten nicht mehr, auch nicht die Links zum Hochladen, die"
                  + " mit ihnen kamen. Alles, was Sie hochgeladen haben, ist noch da."));

  @Override
  public Letter write(Case about, Draft draft) {
    Invitation invitation =
        about
            .invitation()
            .orElseThrow(() -> new IllegalStateException("A mail about no invitation"));
    String holds = draft.figures().day(invitation.lastDay());
    Letter letter = draft.letter(WORDS, Map.of("holds", holds));
    Letter coded = InvitationCode.leading(letter, about, invitation, draft);
    return draft.because(coded, draft.message());
  }
}
