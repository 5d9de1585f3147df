package portal.invoicing;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import portal.aws.tables.Committed;
import portal.trail.Aggregates;
import portal.trail.Answered;

/** The institute's invoices and credit notes. */
public interface Invoices extends Aggregates<InvoiceNumber, Invoice, InvoiceChange> {

  /** How far the numbers have come. */
  Series series();

  /** The invoice that billed the charge first, if one did. */
  Optional<InvoiceNumber> billed(InvoiceChange.ChargeKey charge);

  /** Stores a change for which no request waits; its numbering keeps it from being made twice. */
  Committed store(InvoiceChange change);

  @Override
  Committed store(InvoiceChange change, Answered answered);

  /** All documents of a case, by number. */
  List<Invoice> ofCase(String caseReference);

  /** All documents issued in a month, by number. */
  List<Invoice> issuedIn(YearMonth month);

  /** One page of a list: open ones by their due day, of the others the latest first. */
  Page list(InvoiceStatus status, Optional<String> after, int most);

  /**
   * A page.
   *
   * @param next where the next page goes on; empty on the last
   */
  record Page(List<Invoice> invoices, Optional<String> next) {
    public Page {
      invoices = List.copyOf(invoices);
    }
  }
}
