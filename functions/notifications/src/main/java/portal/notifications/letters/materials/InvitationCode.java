package portal.notifications.letters.materials;

import java.util.function.BiFunction;
import portal.capability.Secret;
import portal.certification.Case;
import portal.certification.Invitation;
import portal.notifications.letters.Draft;
import portal.notifications.letters.Letter;
import portal.notifications.letters.Phrase;

/** The code that opens the upload, to be typed or followed. */
public final class InvitationCode {
  private static final Phrase CODE = new Phrase("Invitation code", "Einladungscode");
  private static final Phrase LINK = new Phrase("Use the code", "Code verwenden");

  private InvitationCode() {}

  /** The letter with a code of this issue, which its button brings to the case. */
  public static Letter leading(Letter letter, Case about, Invitation issue, Draft draft) {
    return leading(
        letter, about, issue, draft, (typed, code) -> draft.toCard(typed, LINK, "material", code));
  }

  /** The same with another button, which brings the code with it. */
  public static Letter leading(
      Letter letter,
      Case about,
      Invitation issue,
      Draft draft,
      BiFunction<Letter, Secret, Letter> button) {
    Secret code = secret(about, issue, draft);
    return button.apply(typed(letter, code, draft), code);
  }

  private static Secret secret(Case about, Invitation issue, Draft draft) {
    return draft.mint(issue.code(about.id(), draft.zone()));
  }

  private static Letter typed(Letter letter, Secret secret, Draft draft) {
    return letter.with(new Letter.Code(draft.text(CODE), secret.revealGrouped()));
  }
}
