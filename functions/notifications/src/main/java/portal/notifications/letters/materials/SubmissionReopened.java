package portal.notifications.letters.materials;

import portal.certification.Case;
import portal.notifications.letters.Draft;
import portal.notifications.letters.Letter;
import portal.notifications.letters.Phrase;
import portal.notifications.letters.ToApplicant;
import portal.notifications.letters.Words;
import portal.submission.Materials;
import portal.submission.Reopening;

/** The office has found that something is missing. */
final class SubmissionReopened implements ToApplicant {
  private static final Words WORDS =
      Words.of(
          new Phrase(
              "Something is missing in the material of {reference}",
              "In den Unterlagen zu {reference} fehlt etwas"),
          new Phrase(
              "Your material for {reference} is almost there. We have opened it again:"
                  + " please add what is missing and submit it once more. What you submitted"
                  + " before stays on record.",
              "mit Ihren Unterlagen zu {reference} sind wir fast am Ziel. Wir haben sie"
                  + " wieder geöffnet: Bitte ergänzen Sie, was fehlt, und reichen Sie noch einmal"
                  + " ein. Was Sie vorher eingereicht haben, bleibt festgehalten."));

  private static final Phrase MISSING = new Phrase("What is missing", "Das fehlt");
  private static final Phrase ADD = new Phrase("Add what is missing", "Fehlendes ergänzen");

  private final Materials materials;

  SubmissionReopened(Materials materials) {
    this.materials = materials;
  }

  @Override
  public Letter write(Case about, Draft draft) {
    Reopening why =
        materials
            .submission(about.id())
            .orElseThrow(() -> new IllegalStateException("A mail about no submission"))
            .reopening()
            .orElseThrow(() -> new IllegalStateException("A mail about no reopening"));
    Letter letter =
        draft
            .because(draft.letter(WORDS), why.reason())
            .listing(
                draft.text(MISSING),
                why.missing().stream().map(line -> new Letter.Line(line, "")).toList());
    return UploadLink.leading(letter, ADD, about, draft);
  }
}
