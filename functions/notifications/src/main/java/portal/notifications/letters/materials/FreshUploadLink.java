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
              "Ein neuer Link zum Hochladen zu {reference}"),
          new Phrase(
              "Somebody has entered the code for {reference} again. It works only once; to"
                  + " go on with your material, use the link below.",
              "der Code zu {reference} wurde noch einmal eingegeben. Er wirkt nur einmal;"
                  + " mit dem Link unten geht es mit Ihren Unterlagen weiter."),
          new Phrase(
              "That was not you? Then you need not do anything.",
              "Das waren nicht Sie? Dann müssen Sie nichts tun."));

  @Override
  public Letter write(Case about, Draft draft) {
    return UploadLink.leading(draft.letter(WORDS), about, draft);
  }
}
