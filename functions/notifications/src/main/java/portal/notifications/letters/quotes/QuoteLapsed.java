package portal.notifications.letters.quotes;

import java.util.Map;
import portal.certification.Case;
import portal.notifications.letters.Draft;
import portal.notifications.letters.Letter;
import portal.notifications.letters.Phrase;
import portal.notifications.letters.ToApplicant;
import portal.notifications.letters.Words;

/** Nobody has answered the quote while it held. */
final class QuoteLapsed implements ToApplicant {
  private static final Words WORDS =
      Words.of(
          new Phrase(
              "Our quote for {reference} has lapsed",
              "Unser Angebot zu {reference} ist abgelaufen"),
          new Phrase(
              "Our quote held until {quoted}, and we have not heard from you. So we have"
                  + " closed {reference}, and its invitation code no longer works.",
              "unser Angebot galt bis {quoted}, und wir haben nichts von Ihnen gehört."
                  + " Daher haben wir {reference} geschlossen, und der Einladungscode gilt nicht"
                  + " mehr."),
          new Phrase(
              "Are you still interested? Then send us a new enquiry: we would be glad to"
                  + " hear from you.",
              "Haben Sie weiter Interesse? Dann senden Sie uns eine neue Anfrage: Wir"
                  + " freuen uns, von Ihnen zu hören."));

  @Override
  public Letter write(Case about, Draft draft) {
    String lastDay =
        about
            .terms()
            .quoted()
            .map(quote -> draft.figures().day(quote.span().lastDay()))
            .orElseThrow(() -> new IllegalStateException("A mail about no quote"));
    return draft.toCase(draft.letter(WORDS, Map.of("quoted", lastDay)));
  }
}
