package portal.invoices;

import java.util.Optional;
import java.util.function.Function;
import javax.inject.Inject;
import portal.aws.InstituteTime;
import portal.http.Request;
import portal.http.Response;
import portal.invoicing.Invoice;
import portal.invoicing.InvoiceChange;
import portal.invoicing.InvoiceNumber;
import portal.invoicing.Invoices;
import portal.requests.ChangeOnce;
import portal.requests.Move;
import portal.requests.OnceOf;
import portal.requests.Replies;
import portal.requests.Seen;
import portal.trail.OnlyOnce;

/** Moves an invoice on as a member of staff asks, once, and answers with where it then stands. */
final class InvoiceChanges {
  private final ChangeOnce<InvoiceNumber, Invoice, InvoiceChange> changeInvoice;
  private final InstituteTime time;

  @Inject
  InvoiceChanges(Invoices invoices, OnlyOnce onlyOnce, InstituteTime time) {
    this.changeInvoice = new ChangeOnce<>("invoice", invoices, onlyOnce);
    this.time = time;
  }

  Response change(Request request, String subject, Function<Invoice, Move<InvoiceChange>> decide) {
    return Replies.answer(
        changeInvoice.change(
            DocumentRoutes.number(request),
            OnceOf.request(request, subject, time.now()),
            Seen.by(request),
            decide));
  }

  Move<InvoiceChange> move(Invoice found, Optional<InvoiceChange> change) {
    return Move.of(
        change,
        made -> Replies.json(200, InvoiceJson.moved(made.first()), made.first().head().version()),
        "The invoice is " + found.status().code() + ".");
  }
}
