package portal.notifications.letters.invoices;

import java.util.Map;
import portal.certification.Case;
import portal.certification.EmailAddress;
import portal.invoicing.Document;
import portal.invoicing.Invoice;
import portal.invoicing.Invoices;
import portal.invoicing.Prints;
import portal.notifications.letters.Draft;
import portal.notifications.letters.Letter;
import portal.notifications.letters.Phrase;
import portal.notifications.letters.ToApplicant;
import portal.notifications.letters.Words;

/** An invoice was issued. */
final class InvoiceIssued implements ToApplicant {
  private static final Words WORDS =
      Words.of(
          new Phrase("Invoice {number} for {reference}", "Rechnung {number} zu {reference}"),
          new Phrase(
              "Our invoice {number} for {reference} comes to {gross}. Please pay it by" + " {due}.",
              "unsere Rechnung {number} zu {reference} beträgt {gross}. Bitte zahlen Sie"
                  + " bis {due}."),
          InvoicePrint.ENCLOSED,
          new Phrase(
              "Is your company's name or address on it wrong? Reply to this mail: we credit it and"
                  + " issue it anew.",
              "Sind Name oder Anschrift Ihres Unternehmens darauf falsch? Antworten Sie auf diese"
                  + " Nachricht: Wir schreiben sie gut und stellen sie neu aus."));

  private final Invoices invoices;
  private final Prints prints;

  InvoiceIssued(Invoices invoices, Prints prints) {
    this.invoices = invoices;
    this.prints = prints;
  }

  @Override
  public EmailAddress mailbox(Case about) {
    return about.invoicesTo();
  }

  @Override
  public Letter write(Case about, Draft draft) {
    Invoice invoice = InvoiceLink.mailed(invoices, draft);
    Document document = invoice.document();
    Letter letter =
        draft.letter(
            WORDS,
            Map.of(
                "number", invoice.number().text(),
                "gross", draft.figures().money(document.totals().gross()),
                "due", draft.figures().day(document.span().due())));
    InvoicePrint.in(draft, invoice, prints);
    return letter.leading(InvoiceLink.of(invoice, draft));
  }
}
