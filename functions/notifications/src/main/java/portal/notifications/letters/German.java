package portal.notifications.letters;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import portal.certification.Language;
import portal.invoicing.InvoiceType;

/** The letters in German. */
final class German implements Wording {
  private static final String CAN_BE_CERTIFIED =
      "Gute Nachricht: Was Sie in %s beschreiben, kann zertifiziert werden.";
  private static final String CODE_BELOW =
      "Unten steht Ihr Einladungscode. Er öffnet die Einreichung Ihrer Unterlagen und gilt bis %s."
          + " Behalten Sie ihn für sich.";

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
  public Letter eligibleWithQuote(String reference, String codeHolds, QuoteFigures figures) {
    return letter(
        "Ihre Anfrage " + reference + " kann zertifiziert werden",
        CAN_BE_CERTIFIED.formatted(reference),
        "Unser Angebot, nach Tarif Version "
            + figures.tariff()
            + ": Die Zertifizierung kostet "
            + figures.full()
            + " ohne USt."
            + figures.reduced().stream().map(German::reduced).collect(Collectors.joining())
            + " Das Entgelt hängt nicht vom Ergebnis ab.",
        "Das Angebot gilt bis "
            + figures.lastDay()
            + ". Mit dem ersten Link unten sehen Sie es an und nehmen es an oder lehnen es ab."
            + " Geschieht beides nicht, wird der Fall nach diesem Tag geschlossen.",
        CODE_BELOW.formatted(codeHolds) + " Geprüft wird, sobald das Angebot angenommen ist.");
  }

  @Override
  public Letter eligibleFree(String reference, String codeHolds) {
    return letter(
        "Ihre Anfrage " + reference + " kann kostenlos zertifiziert werden",
        CAN_BE_CERTIFIED.formatted(reference),
        "Sie haben einen Platz unseres kostenlosen Angebots: Es gibt kein Entgelt und keine"
            + " Rechnung.",
        CODE_BELOW.formatted(codeHolds));
  }

  @Override
  public Letter quoteAccepted(String reference, String net) {
    return letter(
        "Sie haben unser Angebot zu " + reference + " angenommen",
        "Vielen Dank. Vereinbart sind " + net + " ohne USt.",
        "Die Rechnung kommt mit einer eigenen Nachricht. Sie müssen nicht darauf warten: Ihr"
            + " Einladungscode öffnet die Einreichung Ihrer Unterlagen.");
  }

  @Override
  public Letter quoteRefused(String reference) {
    return letter(
        "Sie haben unser Angebot zu " + reference + " abgelehnt",
        "Wir bestätigen, dass Sie unser Angebot abgelehnt haben. Der Fall "
            + reference
            + " ist geschlossen, sein Einladungscode öffnet nichts mehr.",
        "Wenn das ein Irrtum war, senden Sie uns eine neue Anfrage.");
  }

  @Override
  public Letter quoteLapsed(String reference, String lastDay) {
    return letter(
        "Unser Angebot zu " + reference + " ist abgelaufen",
        "Unser Angebot galt bis "
            + lastDay
            + ", und wir haben nichts von Ihnen gehört. Der Fall "
            + reference
            + " ist geschlossen, sein Einladungscode öffnet nichts mehr.",
        "Wenn Sie weiter Interesse haben, senden Sie uns eine neue Anfrage.");
  }

  @Override
  public Letter consentsChanged(String reference, String net) {
    return letter(
        "Was von " + reference + " bekannt wird, ist geändert",
        "Wir bestätigen, dass Sie geändert haben, was von " + reference + " bekannt wird.",
        "Der Preis ist nun "
            + net
            + " ohne USt. Ist das mehr als vorher, kommt die Rechnung über den Unterschied mit"
            + " einer eigenen Nachricht.");
  }

  @Override
  public Letter shareCorrected(String reference, String share, String net) {
    return letter(
        "Der geteilte Anteil Ihrer Unterlagen in " + reference,
        "Der Vorstand hat festgestellt, dass "
            + share
            + " % der geprüften Unterlagen geteilt werden. Der Preis ist nun "
            + net
            + " ohne USt. Ist das mehr als vorher, kommt die Rechnung über den Unterschied mit"
            + " einer eigenen Nachricht. Der Grund:");
  }

  @Override
  public Letter invoiceIssued(String reference, String number, String gross, String due) {
    return letter(
        "Rechnung " + number + " zu " + reference,
        "Unsere Rechnung "
            + number
            + " zum Fall "
            + reference
            + " beläuft sich auf "
            + gross
            + ". Bitte zahlen Sie bis "
            + due
            + ".",
        "Mit dem ersten Link unten öffnen Sie sie, drucken sie oder behalten sie als Datei. Wenn"
            + " Name oder Anschrift Ihres Unternehmens darauf falsch sind, antworten Sie auf diese"
            + " Nachricht: Wir schreiben sie gut und stellen sie neu aus.");
  }

  @Override
  public Letter creditNoteIssued(String reference, String number, String gross, String credited) {
    return letter(
        "Gutschrift " + number + " zu " + reference,
        "Mit unserer Gutschrift "
            + number
            + " nehmen wir die Rechnung "
            + credited
            + " zum Fall "
            + reference
            + " zurück: "
            + gross
            + ". Haben Sie diese Rechnung schon bezahlt, meldet sich unser Büro bei Ihnen.");
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
  public String quoteLinkLabel() {
    return "Das Angebot ansehen und beantworten";
  }

  @Override
  public String invoiceLinkLabel(InvoiceType type, String number) {
    return switch (type) {
      case INVOICE -> "Rechnung " + number + " öffnen";
      case CREDIT_NOTE -> "Gutschrift " + number + " öffnen";
    };
  }

  @Override
  public String codeLabel() {
    return "Einladungscode";
  }

  private static String reduced(Reduced reduced) {
    return " Wenn %s, kostet sie %s."
        .formatted(reduced.reduction().germanCondition(), reduced.price());
  }

  static Letter letter(String subject, String... paragraphs) {
    return new Letter(
        Language.DE,
        subject,
        "Guten Tag",
        List.of(paragraphs),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        "Das Büro des Instituts");
  }
}
