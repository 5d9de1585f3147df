package portal.notifications.letters.enquiries;

import java.util.Map;
import portal.capability.Confirmation;
import portal.certification.Case;
import portal.notifications.letters.Draft;
import portal.notifications.letters.Letter;
import portal.notifications.letters.Phrase;
import portal.notifications.letters.ToApplicant;
import portal.notifications.letters.Words;

/** Somebody with a case's link is about to order, refuse or withdraw, and needs a code for that. */
final class Confirm implements ToApplicant {
  private static final Phrase CODE = new Phrase("Confirmation code", "Bestätigungscode");
  private static final Words WORDS =
      Words.of(
          new Phrase("Your code for {reference}", "Ihr Code für {reference}"),
          new Phrase(
              "Enter this code to confirm what you are about to decide in {reference}. It holds for"
                  + " {minutes} minutes; a newer code replaces it.",
              "mit diesem Code bestätigen Sie, was Sie in {reference} gerade entscheiden. Er gilt"
                  + " {minutes} Minuten; ein neuerer Code ersetzt ihn."),
          new Phrase(
              "You are not deciding anything? Then tell nobody the code, and reply to this mail:"
                  + " somebody else has your link.",
              "Sie entscheiden gerade nichts? Dann geben Sie den Code niemandem, und antworten Sie"
                  + " auf diese Nachricht: Jemand anderes hat Ihren Link."));

  @Override
  public Letter write(Case about, Draft draft) {
    String minutes = Long.toString(Confirmation.LIFE.toMinutes());
    return draft
        .letter(WORDS, Map.of("minutes", minutes))
        .with(new Letter.Code(draft.text(CODE), draft.confirming(about.id().value()).reveal()));
  }
}
