package portal.office;

import portal.invoicing.Document;
import portal.invoicing.Invoice;

/** The words by which an invoice or credit note is found: its number with and without zeros. */
public final class InvoiceWords {
  private InvoiceWords() {}

  public static SearchWords of(Invoice now) {
    Document document = now.document();
    return SearchWords.of(
        now.number().text(),
        Long.toString(now.number().value()),
        document.origin().caseReference(),
        document.parties().buyer().name());
  }
}
