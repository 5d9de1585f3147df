package portal.invoices;

import static portal.http.FieldKinds.date;
import static portal.http.FieldKinds.text;

import java.time.LocalDate;
import javax.inject.Inject;
import portal.aws.InstituteTime;
import portal.http.Bodies;
import portal.http.Fields;
import portal.http.Needed;
import portal.http.Request;
import portal.invoicing.Invoice;
import portal.invoicing.InvoiceChange;
import portal.invoicing.InvoiceMoves;
import portal.invoicing.InvoiceNumber;
import portal.invoicing.InvoiceStatus;
import portal.invoicing.Invoices;
import portal.language.Said;
import portal.requests.Changing;
import portal.requests.Step;
import portal.trail.Actor;

/** Marks invoices as paid, and takes that back. */
final class Payments {
  private final Changing<InvoiceNumber, Invoice, InvoiceChange> changing;
  private final InstituteTime time;

  @Inject
  Payments(Invoices invoices, InstituteTime time) {
    this.changing = new Changing<>(InvoiceReplies.NONE, invoices);
    this.time = time;
  }

  Step pay(Request request, String subject) {
    Fields fields = new Fields(Bodies.json(request));
    Needed<LocalDate> sent = fields.need("paidOn", date());
    fields.check();
    LocalDate paidOn = sent.get();
    Invoice found = changing.seen(request, DocumentRoutes.number(request));
    if (found.status() == InvoiceStatus.OPEN
        && !InvoiceMoves.isPayday(found, paidOn, time.today())) {
      LocalDate earliest = found.document().origin().billed();
      fields.wrong(
          "paidOn",
          "invalid",
          new Said(
              "From " + earliest + ", when it was first billed, to today.",
              "Vom " + earliest + ", dem Tag der ersten Rechnung, bis heute."));
      fields.check();
    }
    InvoiceChange change =
        InvoiceMoves.pay(found, paidOn, time.today(), Actor.staff(subject), time.now())
            .orElseThrow(() -> InvoiceReplies.standing(found));
    return changing.store(change, InvoiceReplies.moved(change));
  }

  Step reverse(Request request, String subject) {
    Fields fields = new Fields(Bodies.json(request));
    Needed<String> reason = fields.need("reason", text(Invoice.LONGEST_REASON));
    fields.check();
    Invoice found = changing.seen(request, DocumentRoutes.number(request));
    InvoiceChange change =
        InvoiceMoves.reversePayment(found, reason.get(), Actor.staff(subject), time.now())
            .orElseThrow(() -> InvoiceReplies.standing(found));
    return changing.store(change, InvoiceReplies.moved(change));
  }
}
