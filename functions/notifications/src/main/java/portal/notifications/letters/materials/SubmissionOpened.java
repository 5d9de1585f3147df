package portal.notifications.letters.materials;

import portal.certification.Case;
import portal.notifications.letters.Draft;
import portal.notifications.letters.Letter;
import portal.notifications.letters.Phrase;
import portal.notifications.letters.ToApplicant;
import portal.notifications.letters.Words;

/** The code was used; with a link for other devices. */
final class SubmissionOpened implements ToApplicant {
  private static final Words WORDS =
      Words.of(
          new Phrase(
              "The upload for {reference} is open", "Das Hochladen zu {reference} ist eröffnet"),
          new Phrase(
              "Your code was used: you can now upload your material for {reference}.",
              "Ihr Code wurde verwendet: Sie können nun Ihre Unterlagen zu {reference}"
                  + " hochladen."),
          new Phrase(
              "The link below works on any device. It shows what has arrived, and goes on"
                  + " where an upload was cut off. Whoever has it can add and remove files, so"
                  + " please keep it to yourself.",
              "Der Link unten gilt auf jedem Gerät. Er zeigt, was angekommen ist, und"
                  + " setzt fort, was abgebrochen wurde. Wer ihn hat, kann Dateien hinzufügen und"
                  + " entfernen: Bitte behalten Sie ihn für sich."),
          new Phrase(
              "It was not you who used the code? Reply to this mail, and we take the link"
                  + " back at once.",
              "Nicht Sie haben den Code verwendet? Antworten Sie auf diese Nachricht, und"
                  + " wir ziehen den Link sofort zurück."));

  private static final Phrase UPLOAD = new Phrase("Upload your material", "Unterlagen hochladen");

  @Override
  public Letter write(Case about, Draft draft) {
    return UploadLink.leading(draft.letter(WORDS), UPLOAD, about, draft);
  }
}
