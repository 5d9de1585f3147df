package portal.notifications.letters.quotes;

import java.util.Map;
import portal.certification.Case;
import portal.notifications.letters.Draft;
import portal.notifications.letters.Letter;
import portal.notifications.letters.Phrase;
import portal.notifications.letters.ToApplicant;
import portal.notifications.letters.Words;

/** The applicant has changed what is made known. */
final class ConsentsChanged implements ToApplicant {
  private static final Words WORDS =
      Words.of(
          new Phrase(
              "What you make known in {reference} has changed",
              "Was von {reference} bekannt wird, ist geändert"),
          new Phrase(
              "We confirm that you have changed what is made known of {reference}.",
              "Wir bestätigen, dass Sie geändert haben, was von {reference} bekannt wird."),
          new Phrase(
              "The price is now {net}, VAT not included. Where that is more than before, the"
                  + " invoice for the difference comes in a mail of its own.",
              "Der Preis ist nun {net} ohne USt. Ist das mehr als vorher, kommt die Rechnung über"
                  + " den Unterschied mit einer eigenen Nachricht."));

  @Override
  public Letter write(Case about, Draft draft) {
    return draft.linked(draft.letter(WORDS, Map.of("net", draft.agreedPrice(about))));
  }
}
