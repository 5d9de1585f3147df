package portal.notifications.letters;

import java.util.List;
import java.util.Optional;
import portal.certification.Language;

/** The letters in German. */
final class German implements Wording {

  @Override
  public Letter enquiryAcknowledged(String reference, String decisionDue) {
    return letter(
        "Wir haben Ihre Anfrage " + reference + " erhalten",
        "Danke für Ihre Anfrage. Sie hat das Zeichen " + reference + ".",
        "Der Vorstand entscheidet bis "
            + decisionDue
            + ", ob eine Zertifizierung möglich ist. Dann schreiben wir Ihnen, oder früher, wenn"
            + " wir eine Frage haben.",
        "Mit dem Link unten verfolgen Sie Ihre Anfrage, beantworten unsere Fragen und können sie"
            + " zurückziehen. Er gehört nur Ihnen: Geben Sie ihn nicht weiter.",
        "Wenn Sie uns keine Anfrage gesendet haben, beachten Sie diese Nachricht nicht.");
  }

  @Override
  public Letter caseLink(String reference) {
    return letter(
        "Ihr Link zu " + reference,
        "Hier ist ein neuer Link zu Ihrem Fall " + reference + ". Frühere Links gelten weiter.",
        "Wenn Sie ihn nicht angefordert haben, beachten Sie diese Nachricht nicht: Der Link ging"
            + " nur an Sie.");
  }

  @Override
  public Letter questionAsked(String reference) {
    return letter(
        "Eine Frage zu Ihrer Anfrage " + reference,
        "Wir haben eine Frage zu Ihrer Anfrage " + reference + ":");
  }

  @Override
  public Letter enquiryDeclined(String reference) {
    return letter(
        "Unsere Entscheidung zu Ihrer Anfrage " + reference,
        "Der Vorstand hat Ihre Anfrage "
            + reference
            + " geprüft und kann sie nicht zertifizieren. Der Grund:");
  }

  @Override
  public Letter enquiryEligible(String reference, String codeHolds) {
    return letter(
        "Ihre Anfrage " + reference + " kann zertifiziert werden",
        "Gute Nachricht: Was Sie in " + reference + " beschreiben, kann zertifiziert werden.",
        "Unten steht Ihr Einladungscode. Er öffnet die Einreichung Ihrer Unterlagen und gilt bis "
            + codeHolds
            + ". Behalten Sie ihn für sich.");
  }

  @Override
  public Letter caseWithdrawn(String reference) {
    return letter(
        "Sie haben " + reference + " zurückgezogen",
        "Wir bestätigen, dass Sie Ihre Anfrage "
            + reference
            + " zurückgezogen haben. Es geschieht damit nichts mehr.",
        "Wenn das ein Irrtum war, senden Sie uns eine neue Anfrage.");
  }

  @Override
  public String caseLinkLabel() {
    return "Ihren Fall öffnen";
  }

  @Override
  public String codeLabel() {
    return "Einladungscode";
  }

  private static Letter letter(String subject, String... paragraphs) {
    return new Letter(
        Language.DE,
        subject,
        "Guten Tag",
        List.of(paragraphs),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "Das Büro des Instituts");
  }
}
