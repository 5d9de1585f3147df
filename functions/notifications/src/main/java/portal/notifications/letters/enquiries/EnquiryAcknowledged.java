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
              "Danke für Ihre Anfrage. Sie hat das Zeichen {reference}."),
          new Phrase(
              "The board decides by {due} whether it can be certified. We write to you then, or"
                  + " before if we have a question.",
              "Der Vorstand entscheidet bis {due}, ob eine Zertifizierung möglich ist. Dann"
                  + " schreiben wir Ihnen, oder früher, wenn wir eine Frage haben."),
          new Phrase(
              "With the link below you can follow your enquiry, answer our questions and withdraw"
                  + " it. It is yours alone: do not pass it on.",
              "Mit dem Link unten verfolgen Sie Ihre Anfrage, beantworten unsere Fragen und können"
                  + " sie zurückziehen. Er gehört nur Ihnen: Geben Sie ihn nicht weiter."),
          new Phrase(
              "If you did not send us an enquiry, ignore this mail.",
              "Wenn Sie uns keine Anfrage gesendet haben, beachten Sie diese Nachricht nicht."));

  @Override
  public Letter write(Case about, Draft draft) {
    return draft.linked(
        draft.letter(WORDS, Map.of("due", draft.figures().day(about.opening().decisionDue()))));
  }
}
