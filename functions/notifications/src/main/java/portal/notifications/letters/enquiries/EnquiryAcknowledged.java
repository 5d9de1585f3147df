package portal.notifications.letters.enquiries;

import java.util.Map;
import portal.certification.Case;
import portal.notifications.letters.Draft;
import portal.notifications.letters.Letter;
import portal.notifications.letters.Phrase;
import portal.notifications.letters.ToApplicant;
import portal.notifications.letters.Words;

/** An enquiry has come in. */
final class EnquiryAcknowledged implements ToApplicant {
  private static final Words WORDS =
      Words.of(
          new Phrase(
              "We have received your enquiry {reference}",
              "Wir haben Ihre Anfrage {reference} erhalten"),
          new Phrase(
              "Thank you for your enquiry. Its reference is {reference}.",
              "danke für Ihre Anfrage. Ihre Fallnummer ist {reference}."),
          new Phrase(
              "Our board decides by {due} whether we can certify it. You will hear from us"
                  + " then, or earlier if we have a question.",
              "Unser Vorstand entscheidet bis {due}, ob wir sie zertifizieren können. Dann"
                  + " hören Sie von uns, oder früher, wenn wir eine Frage haben."),
          new Phrase(
              "Until then you can follow your enquiry, add to it or withdraw it below. The"
                  + " link is yours alone, so please do not pass it on.",
              "Bis dahin können Sie Ihre Anfrage unten verfolgen, ergänzen oder"
                  + " zurückziehen. Der Link gehört nur Ihnen: Bitte geben Sie ihn nicht weiter."),
          new Phrase(
              "You did not send us an enquiry? Then please ignore this mail.",
              "Sie haben uns keine Anfrage gesendet? Dann beachten Sie diese Nachricht"
                  + " bitte nicht."));

  @Override
  public Letter write(Case about, Draft draft) {
    return draft.toCase(
        draft.letter(WORDS, Map.of("due", draft.figures().day(about.opening().decisionDue()))));
  }
}
