package portal.notifications.letters.materials;

import portal.certification.Case;
import portal.certification.Invitation;
import portal.notifications.letters.Draft;
import portal.notifications.letters.Letter;
import portal.notifications.letters.Phrase;

/** The button to a case's material, which can be opened once the code has been used. */
final class UploadLink {
  private static final Phrase LABEL = new Phrase("Open your material", "Ihre Unterlagen öffnen");

  private UploadLink() {}

  /** The letter whose button it is; where there is no upload, the button opens the case. */
  static Letter leading(Letter letter, Case about, Draft draft) {
    return leading(letter, LABEL, about, draft);
  }

  /** The same, for what this says. */
  static Letter leading(Letter letter, Phrase label, Case about, Draft draft) {
    return about.invitation().filter(Invitation::admits).isPresent()
        ? draft.toCard(letter, label, "material")
        : draft.toCase(letter);
  }
}
