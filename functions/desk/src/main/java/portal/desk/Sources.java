package portal.desk;

import jakarta.inject.Inject;
import java.util.Optional;
import portal.certification.Case;
import portal.certification.CaseId;
import portal.certification.tables.CasesTable;
import portal.invoicing.Invoice;
import portal.invoicing.InvoiceNumber;
import portal.invoicing.Invoices;
import portal.office.CaseDesk;
import portal.office.CaseWords;
import portal.office.InvoiceDesk;
import portal.office.InvoiceWords;
import portal.trail.AggregateId;

/** The aggregates that may wait or be found, read consistently, one kind after the other. */
final class Sources {
  private final CasesTable cases;
  private final Invoices invoices;

  @Inject
  Sources(CasesTable cases, Invoices invoices) {
    this.cases = cases;
    this.invoices = invoices;
  }

  /**
   * An aggregate as it is now.
   *
   * @param seen a version that it had; where it is gone, it was gone after that
   * @return empty if it is of a kind that neither waits nor is found
   */
  Optional<Known> read(AggregateId aggregate, long seen) {
    return switch (kind(aggregate)) {
      case "case" ->
          CaseId.parse(aggregate.own())
              .map(id -> cases.find(id).map(this::known).orElse(Known.gone(aggregate, seen)));
      case "invoice" ->
          InvoiceNumber.parse(aggregate.own())
              .map(id -> invoices.find(id).map(this::known).orElse(Known.gone(aggregate, seen)));
      default -> Optional.empty();
    };
  }

  private static String kind(AggregateId aggregate) {
    return aggregate.value().substring(0, aggregate.value().indexOf('#'));
  }

  private Known known(Case found) {
    return new Known(
        found.id().aggregate(),
        found.head().version(),
        CaseDesk.of(found, found.isOpen() ? cases.lastMessage(found) : Optional.empty()),
        CaseWords.of(found));
  }

  private Known known(Invoice found) {
    return new Known(
        found.number().aggregate(),
        found.head().version(),
        InvoiceDesk.of(found),
        InvoiceWords.of(found));
  }
}
