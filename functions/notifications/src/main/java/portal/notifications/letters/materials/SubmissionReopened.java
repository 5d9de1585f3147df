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
              "We have opened the submission of {reference} again. Add what is missing with the"
                  + " first link below, and submit it once more. What you submitted before stays on"
                  + " record.",
              "Wir haben die Einreichung zu {reference} wieder geöffnet. Ergänzen Sie mit dem"
                  + " ersten Link unten, was fehlt, und reichen Sie noch einmal ein. Was Sie vorher"
                  + " eingereicht haben, bleibt festgehalten."));

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
            .letter(WORDS)
            .quoting(why.reason())
            .listing(why.missing().stream().map(line -> new Letter.Line(line, "")).toList());
    return draft.linked(UploadLink.on(letter, about, draft));
  }
}
