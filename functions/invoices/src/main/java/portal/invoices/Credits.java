package portal.invoices;

import static portal.http.FieldKinds.object;
import static portal.http.FieldKinds.text;

import java.util.Optional;
import javax.inject.Inject;
import portal.http.Bodies;
import portal.http.Fields;
import portal.http.Needed;
import portal.http.Request;
import portal.invoicing.Buyer;
import portal.invoicing.BuyerFields;
import portal.invoicing.Invoice;
import portal.invoicing.InvoiceChange;
import portal.invoicing.InvoiceNumber;
import portal.invoicing.Invoices;
import portal.requests.Changing;
import portal.requests.Step;
import portal.trail.Actor;

/** Takes invoices back by credit notes, and bills anew whom it should have been. */
final class Credits {
  private final Changing<InvoiceNumber, Invoice, InvoiceChange> changing;
  private final Issuer issuer;

  @Inject
  Credits(Invoices invoices, Issuer issuer) {
    this.changing = new Changing<>(InvoiceReplies.NONE, invoices);
    this.issuer = issuer;
  }

  Step credit(Request request, String subject) {
    Fields fields = new Fields(Bodies.json(request));
    Needed<String> reason = fields.need("reason", text(Invoice.LONGEST_REASON));
    Optional<Buyer> corrected = fields.may("reissue", object(BuyerFields::read));
    fields.check();
    Actor by = Actor.staff(subject);
    Invoice found = changing.seen(request, DocumentRoutes.number(request));
    Optional<InvoiceChange> credited =
        corrected.isPresent()
            ? issuer.now().reissue(found, reason.get(), corrected.get(), by)
            : issuer.now().credit(found, reason.get(), by);
    InvoiceChange change = credited.orElseThrow(() -> InvoiceReplies.standing(found));
    return changing.store(change, InvoiceReplies.moved(change));
  }
}
