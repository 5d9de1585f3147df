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
              "Your invitation code for {reference} ends on {holds}",
              "Ihr Einladungscode zu {reference} endet am {holds}"),
          new Phrase(
              "Nobody has used your invitation code for {reference} yet. It works until"
                  + " {holds}, and here it is once more.",
              "Ihren Einladungscode zu {reference} hat noch niemand verwendet. Er gilt bis"
                  + " {holds}, und hier steht er noch einmal."),
          new Phrase(
              "Once you have used it, you can take your time with the material.",
              "Haben Sie ihn einmal verwendet, können Sie sich mit den Unterlagen Zeit"
                  + " lassen."));

  @Override
  public Letter write(Case about, Draft draft) {
    Invitation invitation =
        about
            .invitation()
            .orElseThrow(() -> new IllegalStateException("A mail about no invitation"));
    String holds = draft.figures().day(invitation.lastDay());
    Letter letter = draft.letter(WORDS, Map.of("holds", holds));
    return InvitationCode.leading(letter, about, invitation, draft);
  }
}
