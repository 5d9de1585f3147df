package portal.notifications.letters.materials;

import java.util.Optional;
import portal.certification.Case;
import portal.notifications.letters.Draft;
import portal.notifications.letters.Letter;
import portal.notifications.letters.Phrase;

/** The link to the upload, which there is once the code has been used. */
public final class UploadLink {
  private static final Phrase LABEL = new Phrase("Open your material", "Ihre Unterlagen öffnen");

  private UploadLink() {}

  /** The letter with it beside its button, if there is one. */
  public static Letter on(Letter letter, Case about, Draft draft) {
    return of(LABEL, about, draft).map(letter::with).orElse(letter);
  }

  /** The letter whose button it is; where there is none, the button opens the case. */
  static Letter leading(Letter letter, Case about, Draft draft) {
    return leading(letter, LABEL, about, draft);
  }

  /** The same, for what this says. */
  static Letter leading(Letter letter, Phrase label, Case about, Draft draft) {
    return of(label, about, draft)
        .map(link -> draft.linked(letter.leading(link)))
        .orElseGet(() -> draft.toCase(letter));
  }

  private static Optional<Letter.Link> of(Phrase label, Case about, Draft draft) {
    return about
        .invitation()
        .flatMap(invitation -> invitation.link(about.id(), draft.now()))
        .map(capability -> draft.link(label, "/materials#" + draft.mint(capability).reveal()));
  }
}
