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
              "Your code was used, and the submission for {reference} has begun.",
              "Ihr Code wurde verwendet, die Einreichung zu {reference} hat begonnen."),
          new Phrase(
              "With the first link below you go on from any device: it shows what has arrived, and"
                  + " goes on where an upload was cut off. Whoever has this link can add and remove"
                  + " files; keep it to yourself.",
              "Mit dem ersten Link unten machen Sie auf jedem Gerät weiter: Er zeigt, was"
                  + " angekommen ist, und setzt fort, was abgebrochen wurde. Wer diesen Link hat,"
                  + " kann Dateien hinzufügen und entfernen; behalten Sie ihn für sich."),
          new Phrase(
              "If it was not you who used the code, answer this mail: we take the link back at"
                  + " once.",
              "Wenn nicht Sie den Code verwendet haben, antworten Sie auf diese Nachricht: Wir"
                  + " ziehen den Link sofort zurück."));

  @Override
  public Letter write(Case about, Draft draft) {
    return draft.linked(UploadLink.on(draft.letter(WORDS), about, draft));
  }
}
