package portal.invoices;

import java.util.Optional;
import javax.inject.Inject;
import portal.certification.Agreement;
import portal.certification.Case;
import portal.certification.CaseId;
import portal.certification.Cases;
import portal.certification.Terms;
import portal.invoicing.Buyer;
import portal.invoicing.Charge;
import portal.invoicing.Debt;
import portal.invoicing.Invoice;
import portal.invoicing.InvoiceChange.ChargeKey;
import portal.invoicing.InvoiceNumber;
import portal.invoicing.InvoiceState;
import portal.invoicing.Invoices;
import portal.pricing.Quote;
import portal.trail.Attempts;
import portal.trail.Event;

/**
 * Bills every charge of a case that was not billed; told of it again, does nothing. The series has
 * one end, so many who issue at once meet there, and all but one try again.
 */
final class IssueInvoice {
  private final Cases cases;
  private final Invoices invoices;
  private final Issuer issuer;
  private final Attempts attempts;

  @Inject
  IssueInvoice(Cases cases, Invoices invoices, Issuer issuer, Attempts attempts) {
    this.cases = cases;
    this.invoices = invoices;
    this.issuer = issuer;
    this.attempts = attempts;
  }

  /** Bills what the event's case owes, if the event says that it owes something more. */
  void after(Event event) {
    if (event.data().number("charge").isEmpty()) {
      return;
    }
    Case owing =
        CaseId.parse(event.aggregate().own())
            .flatMap(cases::find)
            .orElseThrow(() -> new IllegalStateException("No such case"));
    if (owing.terms() instanceof Terms.Agreed(var quote, var agreement)) {
      bill(owing, quote, agreement);
    }
  }

  private void bill(Case owing, Quote quote, Agreement agreement) {
    String reference = owing.id().value();
    for (Charge charge : agreement.charges()) {
      if (invoices.billed(new ChargeKey(reference, charge.number())).isEmpty()) {
        Buyer buyer = corrected(reference).orElse(agreement.buyer());
        bill(new Debt(reference, charge, quote, buyer, owing.enquiry().language()));
      }
    }
  }

  /** Whoever the fee is billed to now, after all corrections; empty before it was billed. */
  private Optional<Buyer> corrected(String reference) {
    Optional<Invoice> newest = invoices.billed(new ChargeKey(reference, 1)).flatMap(invoices::find);
    while (newest.flatMap(IssueInvoice::reissuedAs).isPresent()) {
      newest = newest.flatMap(IssueInvoice::reissuedAs).flatMap(invoices::find);
    }
    return newest.map(invoice -> invoice.document().parties().buyer());
  }

  private static Optional<InvoiceNumber> reissuedAs(Invoice invoice) {
    return invoice.state() instanceof InvoiceState.Credited(var _, var next, var _)
        ? next
        : Optional.empty();
  }

  /**
   * Bills.
   *
   * @throws IllegalStateException if others were faster at every try; the host tells of it again
   */
  private void bill(Debt debt) {
    ChargeKey charge = new ChargeKey(debt.caseReference(), debt.charge().number());
    attempts.ofEvent(
        () ->
            invoices.billed(charge).isPresent()
                || invoices.store(issuer.now().bill(debt)).isStored());
  }
}
