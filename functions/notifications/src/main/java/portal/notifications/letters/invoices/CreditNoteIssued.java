package portal.notifications.letters.invoices;

import java.util.Map;
import portal.certification.Case;
import portal.certification.EmailAddress;
import portal.invoicing.Invoice;
import portal.invoicing.InvoiceNumber;
import portal.invoicing.Invoices;
import portal.invoicing.Prints;
import portal.notifications.letters.Draft;
import portal.notifications.letters.Letter;
import portal.notifications.letters.Phrase;
import portal.notifications.letters.ToApplicant;
import portal.notifications.letters.Words;

/** An invoice was taken back. */
final class CreditNoteIssued implements ToApplicant {
  private static final Words WORDS =
      Words.of(
          new Phrase("Credit note {number} for {reference}", "Gutschrift {number} zu {reference}"),
          new Phrase(
              "With our credit note {number} we take back invoice {credited} for"
                  + " {reference}: {gross}. If you have paid it already, our office gets in touch"
                  + " with you.",
              "mit unserer Gutschrift {number} nehmen wir die Rechnung {credited} zu"
                  + " {reference} zurück: {gross}. Haben Sie diese schon bezahlt, meldet sich"
                  + " unser Büro bei Ihnen."),
          InvoicePrint.ENCLOSED);

  private final Invoices invoices;
  private final Prints prints;

  CreditNoteIssued(Invoices invoices, Prints prints) {
    this.invoices = invoices;
    this.prints = prints;
  }

  @Override
  public EmailAddress mailbox(Case about) {
    return about.invoicesTo();
  }

  @Override
  public Letter write(Case about, Draft draft) {
    Invoice note = InvoiceLink.mailed(invoices, draft);
    String credited = note.document().origin().preceding().map(InvoiceNumber::text).orElseThrow();
    Letter letter =
        draft.letter(
            WORDS,
            Map.of(
                "number", note.number().text(),
                "gross", draft.figures().money(note.document().totals().gross()),
                "credited", credited));
    InvoicePrint.in(draft, note, prints);
    return letter.leading(InvoiceLink.of(note, draft));
  }
}
