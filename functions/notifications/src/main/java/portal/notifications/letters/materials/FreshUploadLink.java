package portal.notifications.letters.materials;

import portal.certification.Case;
import portal.notifications.letters.Draft;
import portal.notifications.letters.Letter;
import portal.notifications.letters.Phrase;
import portal.notifications.letters.ToApplicant;
import portal.notifications.letters.Words;

/** A used code was entered again. */
final class FreshUploadLink implements ToApplicant {
  private static final Words WORDS =
      Words.of(
          new Phrase(
              "A fresh link to the upload for {reference}",
              "Ein neuer Link zum Hochladen für {reference}"),
          new Phrase(
              "Somebody has entered the code of {reference} again. It works once only; with the"
                  + " first link below you go on with your submission.",
              "Der Code von {reference} wurde noch einmal eingegeben. Er wirkt nur einmal; mit dem"
                  + " ersten Link unten setzen Sie Ihre Einreichung fort."),
          new Phrase(
              "If that was not you, you need not do anything.",
              "Wenn das nicht Sie waren, müssen Sie nichts tun."));

  @Override
  public Letter write(Case about, Draft draft) {
    return draft.linked(UploadLink.on(draft.letter(WORDS), about, draft));
  }
}
