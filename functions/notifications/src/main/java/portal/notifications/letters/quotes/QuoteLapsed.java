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
              "Our quote held until {quoted}, and we have not heard from you. The case {reference}"
                  + " is closed, and its invitation code opens nothing any more.",
              "Unser Angebot galt bis {quoted}, und wir haben nichts von Ihnen gehört. Der Fall"
                  + " {reference} ist geschlossen, sein Einladungscode öffnet nichts mehr."),
          new Phrase(
              "If you are still interested, send us a new enquiry.",
              "Wenn Sie weiter Interesse haben, senden Sie uns eine neue Anfrage."));

  @Override
  public Letter write(Case about, Draft draft) {
    String lastDay =
        about
            .terms()
            .quoted()
            .map(quote -> draft.figures().day(quote.span().lastDay()))
            .orElseThrow(() -> new IllegalStateException("A mail about no quote"));
    return draft.linked(draft.letter(WORDS, Map.of("quoted", lastDay)));
  }
}
