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
              "Our office has found that everything is there that the board needs for {reference}.",
              "Unser Büro hat festgestellt, dass alles da ist, was der Vorstand für {reference}"
                  + " braucht."),
          new Phrase(
              "The board reviews it in a session, in which you present it. We get in touch with you"
                  + " to agree on a time.",
              "Der Vorstand prüft in einer Sitzung, in der Sie vortragen. Wir melden uns, um einen"
                  + " Zeitpunkt zu vereinbaren."));

  @Override
  public Letter write(Case about, Draft draft) {
    return draft.linked(UploadLink.on(draft.letter(WORDS), about, draft));
  }
}
