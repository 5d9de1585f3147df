package portal.notifications.letters.invoices;

import java.util.Map;
import portal.capability.Purpose;
import portal.invoicing.Invoice;
import portal.invoicing.InvoiceNumber;
import portal.invoicing.Invoices;
import portal.notifications.letters.Draft;
import portal.notifications.letters.Letter;
import portal.notifications.letters.Phrase;

/**
 * The link to an invoice or credit note. It opens nothing else, for whoever is billed may hand it
 * on to those who pay.
 */
final class InvoiceLink {
  private static final Phrase INVOICE =
      new Phrase("Open invoice {number}", "Rechnung {number} öffnen");
  private static final Phrase CREDIT_NOTE =
      new Phrase("Open credit note {number}", "Gutschrift {number} öffnen");

  private InvoiceLink() {}

  static Letter.Link of(Invoice document, Draft draft) {
    String number = document.number().text();
    Phrase label =
        switch (document.document().type()) {
          case INVOICE -> INVOICE;
          case CREDIT_NOTE -> CREDIT_NOTE;
        };
    String page = "/invoice#" + draft.mint(Purpose.INVOICE, number);
    return draft.link(label, Map.of("number", number), page);
  }

  /** The invoice or credit note that a mail is about. */
  static Invoice mailed(Invoices invoices, Draft draft) {
    return InvoiceNumber.parse(draft.slot())
        .flatMap(invoices::find)
        .orElseThrow(
            () -> new IllegalStateException("A mail about an invoice that does not exist"));
  }
}
