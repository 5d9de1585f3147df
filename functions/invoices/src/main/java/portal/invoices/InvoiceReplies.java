package portal.invoices;

import portal.http.Problem;
import portal.invoicing.Invoice;
import portal.invoicing.InvoiceChange;
import portal.requests.Replies;
import portal.trail.Reply;

/** What is answered to changes of an invoice; whoever wants all of it reads it again. */
final class InvoiceReplies {
  private InvoiceReplies() {}

  /** Where it stands. */
  static Reply moved(InvoiceChange change) {
    Invoice after = change.first();
    return Replies.json(200, InvoiceJson.moved(after), after.head().version());
  }

  /** What it is does not allow the move. */
  static RuntimeException standing(Invoice found) {
    return Problem.conflict("The invoice is " + found.status().code() + ".");
  }
}
