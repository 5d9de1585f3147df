package portal.invoices;

import java.util.Optional;
import javax.inject.Inject;
import portal.http.Bodies;
import portal.http.Fields;
import portal.http.Request;
import portal.http.Response;
import portal.invoicing.Buyer;
import portal.invoicing.BuyerFields;
import portal.invoicing.Invoice;
import portal.trail.Actor;

/** Takes invoices back by credit notes, and bills anew whom it should have been. */
final class Credits {
  private final InvoiceChanges changes;
  private final Issuer issuer;

  @Inject
  Credits(InvoiceChanges changes, Issuer issuer) {
    this.changes = changes;
    this.issuer = issuer;
  }

  Response credit(Request request, String subject) {
    Fields fields = new Fields(Bodies.json(request));
    String reason = fields.text("reason", Invoice.LONGEST_REASON);
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
                    ? issuer.now().reissue(found, reason, corrected.get(), by)
                    : issuer.now().credit(found, reason, by)));
  }
}
