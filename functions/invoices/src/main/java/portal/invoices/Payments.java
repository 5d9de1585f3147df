package portal.invoices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import portal.aws.InstituteTime;
import portal.http.Bodies;
import portal.http.Fields;
import portal.http.Problem;
import portal.http.Problem.FieldError;
import portal.http.ProblemKind;
import portal.http.Request;
import portal.http.Response;
import portal.invoicing.Invoice;
import portal.invoicing.InvoiceChange;
import portal.invoicing.InvoiceMoves;
import portal.invoicing.InvoiceStatus;
import portal.requests.Move;
import portal.trail.Actor;

/** Marks invoices as paid, and takes that back. */
final class Payments {
  private final InvoiceChanges changes;
  private final InstituteTime time;

  @Inject
  Payments(InvoiceChanges changes, InstituteTime time) {
    this.changes = changes;
    this.time = time;
  }

  Response pay(Request request, String subject) {
    Fields fields = new Fields(Bodies.json(request));
    Optional<LocalDate> paidOn = fields.date("paidOn");
    fields.check();
    return changes.change(
        request, subject, found -> pay(found, paidOn.orElseThrow(), Actor.staff(subject)));
  }

  private Move<InvoiceChange> pay(Invoice found, LocalDate paidOn, Actor by) {
    return found.status() == InvoiceStatus.OPEN
            && !InvoiceMoves.isPayday(found, paidOn, time.today())
        ? new Move.Refuse<>(noPayday())
        : changes.move(found, InvoiceMoves.pay(found, paidOn, time.today(), by, time.now()));
  }

  Response reverse(Request request, String subject) {
    Fields fields = new Fields(Bodies.json(request));
    String reason = fields.text("reason", Invoice.LONGEST_REASON);
    fields.check();
    return changes.change(
        request,
        subject,
        found ->
            changes.move(
                found,
                InvoiceMoves.reversePayment(found, reason, Actor.staff(subject), time.now())));
  }

  private static Problem noPayday() {
    return new Problem(
        ProblemKind.INVALID_FIELDS,
        "Mend the fields below and send again.",
        List.of(new FieldError("/paidOn", "invalid", "From the day of the invoice to today.")));
  }
}
