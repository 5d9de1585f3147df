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
              "What you make known of {reference} has changed",
              "Was von {reference} bekannt wird, ist geändert"),
          new Phrase(
              "You have changed what we make known of {reference}. We have noted it.",
              "Sie haben geändert, was wir von {reference} bekannt geben. Wir haben es"
                  + " vermerkt."),
          new Phrase(
              "The price is now {net}, VAT not included. If that is more than before, the"
                  + " invoice for the difference comes in a separate mail.",
              "Der Preis beträgt nun {net} ohne USt. Ist das mehr als vorher, kommt die"
                  + " Rechnung über den Unterschied in einer eigenen Nachricht."));

  @Override
  public Letter write(Case about, Draft draft) {
    return draft.toCase(draft.letter(WORDS, Map.of("net", draft.agreedPrice(about))));
  }
}
