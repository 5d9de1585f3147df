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
              "Thank you. We have agreed on {net}, VAT not included.",
              "Vielen Dank. Vereinbart sind {net} ohne USt."),
          new Phrase(
              "The invoice comes in a mail of its own. You need not wait for it: the invitation"
                  + " code that you have opens the submission of your material.",
              "Die Rechnung kommt mit einer eigenen Nachricht. Sie müssen nicht darauf warten: Ihr"
                  + " Einladungscode öffnet die Einreichung Ihrer Unterlagen."));

  @Override
  public Letter write(Case about, Draft draft) {
    return draft.linked(draft.letter(WORDS, Map.of("net", draft.agreedPrice(about))));
  }
}
