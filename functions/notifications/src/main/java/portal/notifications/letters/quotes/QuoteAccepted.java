package portal.notifications.letters.quotes;

import java.util.Map;
import portal.certification.Case;
import portal.notifications.letters.Draft;
import portal.notifications.letters.Letter;
import portal.notifications.letters.Phrase;
import portal.notifications.letters.ToApplicant;
import portal.notifications.letters.Words;

/** The applicant has accepted the quote. */
final class QuoteAccepted implements ToApplicant {
  private static final Words WORDS =
      Words.of(
          new Phrase(
              "You have accepted our quote for {reference}",
              "Sie haben unser Angebot zu {reference} angenommen"),
          new Phrase(
              "Thank you! We are looking forward to your material. We have agreed on"
                  + " {net}, VAT not included.",
              "vielen Dank! Wir freuen uns auf Ihre Unterlagen. Vereinbart sind {net} ohne"
                  + " USt."),
          new Phrase(
              "The invoice comes in a separate mail. You need not wait for it: with your"
                  + " invitation code you can upload your material already.",
              "Die Rechnung kommt in einer eigenen Nachricht. Sie müssen nicht darauf warten: Mit"
                  + " Ihrem Einladungscode können Sie Ihre Unterlagen schon hochladen."));

  @Override
  public Letter write(Case about, Draft draft) {
    return draft.toCase(draft.letter(WORDS, Map.of("net", draft.agreedPrice(about))));
  }
}
