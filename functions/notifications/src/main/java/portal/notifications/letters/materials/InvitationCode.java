package portal.notifications.letters.materials;

import java.util.Map;
import portal.capability.Secret;
import portal.certification.Case;
import portal.certification.Invitation;
import portal.notifications.letters.Draft;
import portal.notifications.letters.Letter;
import portal.notifications.letters.Phrase;

/** The code that opens the upload, to be typed or followed. */
public final class InvitationCode {
  private static final Phrase CODE = new Phrase("Invitation code", "Einladungscode");
  private static final Phrase LINK = new Phrase("Use the code", "Den Code verwenden");

  private InvitationCode() {}

  /** The letter with a code of this issue. */
  public static Letter on(Letter letter, Case about, Invitation issue, Draft draft) {
    Secret secret = draft.mint(issue.code(about.id(), draft.zone()));
    String label = CODE.in(draft.language(), Map.of());
    return letter
        .with(new Letter.Code(label, secret.revealGrouped()))
        .with(draft.link(LINK, "/code#" + secret.reveal()));
  }
}
