package portal.notifications.letters.materials;

import portal.certification.Case;
import portal.notifications.letters.Draft;
import portal.notifications.letters.Letter;
import portal.notifications.letters.Phrase;

/** The link to the upload, which there is once the code has been used. */
public final class UploadLink {
  private static final Phrase LABEL = new Phrase("Open the upload", "Zum Hochladen");

  private UploadLink() {}

  /** The letter with it, if there is one. */
  public static Letter on(Letter letter, Case about, Draft draft) {
    return about
        .invitation()
        .flatMap(invitation -> invitation.link(about.id(), draft.now()))
        .map(capability -> "/materials#" + draft.mint(capability).reveal())
        .map(page -> letter.with(draft.link(LABEL, page)))
        .orElse(letter);
  }
}
