package portal.invoices;

import portal.http.Problem;
import portal.invoicing.Invoice;
import portal.invoicing.InvoiceChange;
import portal.language.Said;
import portal.requests.Replies;
import portal.trail.Reply;

/** What is answered to changes of an invoice; whoever wants all of it reads it again. */
final class InvoiceReplies {
  /** What is said where there is no invoice. */
  static final Said NONE = new Said("There is no such invoice.", "Diese Rechnung gibt es nicht.");

  private InvoiceReplies() {}

  /** Where it stands. */
  static Reply moved(InvoiceChange change) {
    Invoice after = change.first();
    return Replies.json(200, InvoiceJson.moved(after), after.head().version());
  }

  /** What it is does not allow the move. */
  static RuntimeException standing(Invoice found) {
    return Problem.conflict(
        switch (found.status()) {
          case OPEN -> new Said("The invoice is open.", "Die Rechnung ist offen.");
          case PAID -> new Said("The invoice is paid.", "Die Rechnung ist bezahlt.");
          case CREDITED -> new Said("The invoice is credited.", "Die Rechnung ist gutgeschrieben.");
          case CREDIT_NOTE -> new Said("This is a credit note.", "Das ist eine Gutschrift.");
        });
  }
}
