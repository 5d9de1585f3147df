package portal.notifications.letters.quotes;

import java.util.Map;
import portal.certification.Case;
import portal.notifications.letters.Draft;
import portal.notifications.letters.Letter;
import portal.notifications.letters.Phrase;
import portal.notifications.letters.ToApplicant;
import portal.notifications.letters.Words;

/** The board has corrected how much of the material is shared. */
final class ShareCorrected implements ToApplicant {
  private static final Words WORDS =
      Words.of(
          new Phrase(
              "The shared part of your material in {reference}",
              "Der freigegebene Anteil Ihrer Unterlagen in {reference}"),
          new Phrase(
              "Our board has found that {share} % of the reviewed material is shared.",
              "unser Vorstand hat festgestellt, dass {share} % der geprüften Unterlagen"
                  + " freigegeben werden."),
          new Phrase(
              "The price is now {net}, VAT not included. If that is more than before, the"
                  + " invoice for the difference comes in a separate mail.",
              "Der Preis beträgt nun {net} ohne USt. Ist das mehr als vorher, kommt die"
                  + " Rechnung über den Unterschied in einer eigenen Nachricht."));

  @Override
  public Letter write(Case about, Draft draft) {
    String share =
        about
            .terms()
            .consents()
            .map(consents -> Integer.toString(consents.sharedShare()))
            .orElseThrow(() -> new IllegalStateException("A mail about no agreement"));
    Letter letter = draft.letter(WORDS, Map.of("share", share, "net", draft.agreedPrice(about)));
    return draft.toCase(draft.because(letter, draft.message()));
  }
}
