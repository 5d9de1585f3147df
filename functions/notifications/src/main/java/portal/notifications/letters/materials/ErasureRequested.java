package portal.notifications.letters.materials;

import java.util.Map;
import portal.certification.Case;
import portal.notifications.letters.Draft;
import portal.notifications.letters.Letter;
import portal.notifications.letters.Phrase;
import portal.notifications.letters.ToApplicant;
import portal.notifications.letters.Words;
import portal.submission.Materials;

/** The applicant has asked for the material to be deleted. */
final class ErasureRequested implements ToApplicant {
  private static final Words WORDS =
      Words.of(
          new Phrase(
              "You have asked us to delete the material of {reference}",
              "Sie haben uns gebeten, die Unterlagen zu {reference} zu löschen"),
          new Phrase(
              "We will delete it on {day}. Until then you can take this back below.",
              "wir löschen sie am {day}. Bis dahin können Sie das unten zurücknehmen."),
          new Phrase(
              "It was not you who asked? Then take it back, and reply to this mail.",
              "Die Bitte kam nicht von Ihnen? Dann nehmen Sie sie zurück und antworten Sie"
                  + " auf diese Nachricht."));

  private final Materials materials;

  ErasureRequested(Materials materials) {
    this.materials = materials;
  }

  @Override
  public Letter write(Case about, Draft draft) {
    String day =
        materials
            .submission(about.id())
            .orElseThrow(() -> new IllegalStateException("A mail about no submission"))
            .erasure()
            .map(erasure -> draft.figures().day(erasure.on()))
            .orElseThrow(() -> new IllegalStateException("A mail about no erasure"));
    Letter letter = draft.letter(WORDS, Map.of("day", day));
    return UploadLink.leading(letter, about, draft);
  }
}
