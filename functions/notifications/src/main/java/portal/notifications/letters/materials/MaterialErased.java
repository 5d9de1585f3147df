package portal.notifications.letters.materials;

import portal.certification.Case;
import portal.notifications.letters.Draft;
import portal.notifications.letters.Letter;
import portal.notifications.letters.Phrase;
import portal.notifications.letters.ToApplicant;
import portal.notifications.letters.Words;

/** The material was deleted. */
final class MaterialErased implements ToApplicant {
  private static final Words WORDS =
      Words.of(
          new Phrase(
              "The material of {reference} was deleted",
              "Die Unterlagen zu {reference} wurden gelöscht"),
          new Phrase(
              "We have deleted all files that were handed in for {reference}. We keep the"
                  + " manifests, which name the files and their SHA-256, so that it can still be"
                  + " told what was reviewed.",
              "wir haben alle Dateien gelöscht, die zu {reference} eingereicht wurden. Wir"
                  + " behalten die Verzeichnisse, die die Dateien und ihre SHA-256 nennen, damit"
                  + " sich noch sagen lässt, was geprüft wurde."));

  @Override
  public Letter write(Case about, Draft draft) {
    return draft.toCase(draft.letter(WORDS));
  }
}
