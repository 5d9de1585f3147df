package portal.notifications.letters.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portal.certification.Agreement;
import portal.certification.Case;
import portal.certification.EmailAddress;
import portal.certification.RuleVersions;
import portal.invoicing.Prints;
import portal.notifications.letters.Draft;
import portal.notifications.letters.Letter;
import portal.notifications.letters.Phrase;
import portal.notifications.letters.ToApplicant;
import portal.notifications.letters.Words;

/** The applicant has accepted the quote: what was ordered, by whom, and on which terms. */
final class QuoteAccepted implements ToApplicant {
  private static final Phrase SUBJECT =
      new Phrase("Your order for {reference}", "Ihre Bestellung zu {reference}");
  private static final Phrase THANKS =
      new Phrase(
          "Thank you! You have accepted our quote, and we are looking forward to your material. We"
              + " have agreed on {net}; VAT is added to it as the law says.",
          "vielen Dank! Sie haben unser Angebot angenommen, und wir freuen uns auf Ihre Unterlagen."
              + " Vereinbart sind {net}; dazu kommt die gesetzliche USt.");
  private static final Phrase INVOICE =
      new Phrase(
          "The invoice comes in a separate mail. You need not wait for it: with your"
              + " invitation code you can upload your material already.",
          "Die Rechnung kommt in einer eigenen Nachricht. Sie müssen nicht darauf warten: Mit"
              + " Ihrem Einladungscode können Sie Ihre Unterlagen schon hochladen.");
  private static final Phrase RULES =
      new Phrase(
          "Attached are our terms of {terms} and the rules for the use of the mark of {mark}, which"
              + " you have accepted. Please keep them.",
          "Beigelegt sind unsere Bedingungen vom {terms} und die Regeln für das Zeichen vom {mark},"
              + " die Sie angenommen haben. Bitte bewahren Sie diese auf.");
  private static final Phrase ORDER = new Phrase("Your order", "Ihre Bestellung");
  private static final Phrase CERTIFIED = new Phrase("To be certified", "Zu zertifizieren");
  private static final Phrase PRICE = new Phrase("Price, net of VAT", "Preis ohne USt.");
  private static final Phrase BILLED = new Phrase("Billed to", "Rechnung an");
  private static final Phrase INVOICES_TO =
      new Phrase("Invoices by mail to", "Rechnungen per E-Mail an");
  private static final Phrase DECIDED = new Phrase("Decided by", "Entschieden von");

  private final Prints prints;

  QuoteAccepted(Prints prints) {
    this.prints = prints;
  }

  @Override
  public Letter write(Case about, Draft draft) {
    Agreement agreement =
        about
            .terms()
            .agreed()
            .orElseThrow(() -> new IllegalStateException("A mail about no agreement"));
    String net = draft.agreedPrice(about);
    Map<String, String> values = new HashMap<>(Map.of("net", net));
    Optional<RuleVersions> rules = agreement.order().rules();
    rules.ifPresent(
        accepted -> {
          values.put("terms", draft.figures().day(accepted.terms()));
          values.put("mark", draft.figures().day(accepted.mark()));
          RulesPrints.in(draft, accepted, prints);
        });
    Words words =
        rules
            .map(_ -> Words.of(SUBJECT, THANKS, INVOICE, RULES))
            .orElseGet(() -> Words.of(SUBJECT, THANKS, INVOICE));
    return draft.toCase(
        draft
            .letter(words, values)
            .listing(draft.text(ORDER), ordered(about, agreement, net, draft)));
  }

  private static List<Letter.Line> ordered(
      Case about, Agreement agreement, String net, Draft draft) {
    List<Letter.Line> lines = new ArrayList<>();
    lines.add(new Letter.Line(draft.text(CERTIFIED), about.enquiry().subject().title()));
    lines.add(new Letter.Line(draft.text(PRICE), net));
    lines.add(new Letter.Line(draft.text(BILLED), agreement.buyer().name()));
    agreement
        .invoicesTo()
        .map(EmailAddress::value)
        .ifPresent(to -> lines.add(new Letter.Line(draft.text(INVOICES_TO), to)));
    about
        .deciders()
        .order()
        .map(who -> who.name() + ", " + who.function())
        .ifPresent(who -> lines.add(new Letter.Line(draft.text(DECIDED), who)));
    return lines;
  }
}
