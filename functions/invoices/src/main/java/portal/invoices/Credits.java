package portal.invoices;

import java.util.Optional;
import javax.inject.Inject;
import portal.aws.InstituteTime;
import portal.http.Bodies;
import portal.http.Fields;
import portal.http.Request;
import portal.http.Response;
import portal.invoicing.Buyer;
import portal.invoicing.BuyerFields;
import portal.invoicing.Invoices;
import portal.invoicing.Issuing;
import portal.invoicing.Taxes;
import portal.trail.Actor;

/** Takes invoices back by credit notes, and bills anew whom it should have been. */
final class Credits {
  private final InvoiceChanges changes;
  private final Invoices invoices;
  private final Taxes taxes;
  private final Institute institute;
  private final InstituteTime time;

  @Inject
  Credits(
      InvoiceChanges changes,
      Invoices invoices,
      Taxes taxes,
      Institute institute,
      InstituteTime time) {
    this.changes = changes;
    this.invoices = invoices;
    this.taxes = taxes;
    this.institute = institute;
    this.time = time;
  }

  Response credit(Request request, String subject) {
    Fields fields = new Fields(Bodies.json(request));
    String reason = fields.text("reason", Payments.LONGEST_REASON);
    Optional<Buyer> corrected = fields.optionalObject("reissue").flatMap(BuyerFields::read);
    fields.check();
    Actor by = Actor.staff(subject);
    return changes.change(
        request,
        subject,
        found ->
            changes.move(
                found,
                corrected.isPresent()
                    ? issuing().reissue(found, reason, corrected.get(), by)
                    : issuing().credit(found, reason, by)));
  }

  private Issuing issuing() {
    return new Issuing(
        invoices.series(), taxes.book(), institute.seller(), time.today(), time.now());
  }
}
