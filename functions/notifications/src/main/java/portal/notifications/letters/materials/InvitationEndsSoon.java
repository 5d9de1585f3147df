package portal.notifications.letters.materials;

import java.util.Map;
import portal.certification.Case;
import portal.certification.Invitation;
import portal.notifications.letters.Draft;
import portal.notifications.letters.Letter;
import portal.notifications.letters.Phrase;
import portal.notifications.letters.ToApplicant;
import portal.notifications.letters.Words;

/** Nobody has used the code, and it ends soon. */
final class InvitationEndsSoon implements ToApplicant {
  private static final Words WORDS =
      Words.of(
          new Phrase(
              "The invitation code of {reference} ends on {holds}",
              "Der Einladungscode von {reference} endet am {holds}"),
          new Phrase(
              "Nobody has used the invitation code of {reference} yet. It can be used until"
                  + " {holds}. In case you do not have it any more, it is below.",
              "Den Einladungscode von {reference} hat noch niemand verwendet. Er gilt bis {holds}."
                  + " Falls Sie ihn nicht mehr haben, steht er unten."),
          new Phrase(
              "Once it has been used you can take your time with the material.",
              "Ist er einmal verwendet, können Sie sich mit den Unterlagen Zeit lassen."));

  @Override
  public Letter write(Case about, Draft draft) {
    Invitation invitation =
        about
            .invitation()
            .orElseThrow(() -> new IllegalStateException("A mail about no invitation"));
    String holds = draft.figures().day(invitation.lastDay());
    Letter letter = draft.letter(WORDS, Map.of("holds", holds));
    return draft.linked(InvitationCode.on(letter, about, invitation, draft));
  }
}
