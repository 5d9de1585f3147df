package portal.notifications.letters.materials;

import portal.certification.Case;
import portal.notifications.letters.Draft;
import portal.notifications.letters.Letter;
import portal.notifications.letters.Phrase;
import portal.notifications.letters.ToApplicant;
import portal.notifications.letters.Words;

/** The office has found that all is there. */
final class MaterialComplete implements ToApplicant {
  private static final Words WORDS =
      Words.of(
          new Phrase(
              "The material of {reference} is complete",
              "Die Unterlagen zu {reference} sind vollständig"),
          new Phrase(
              "Well done: everything that our board needs for {reference} is there.",
              "geschafft: Alles, was unser Vorstand für {reference} braucht, ist da."),
          new Phrase(
              "Next, the board reviews it in a session, in which you present it. We will"
                  + " write to you to agree on a time.",
              "Als Nächstes prüft der Vorstand in einer Sitzung, in der Sie vortragen. Wir"
                  + " schreiben Ihnen, um einen Zeitpunkt zu vereinbaren."));

  @Override
  public Letter write(Case about, Draft draft) {
    return UploadLink.leading(draft.letter(WORDS), about, draft);
  }
}
