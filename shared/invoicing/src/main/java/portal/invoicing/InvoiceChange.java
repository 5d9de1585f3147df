package portal.invoicing;

import java.util.List;
import java.util.Optional;
import portal.trail.Event;
import portal.trail.Head;

/**
 * A decided change of invoices, stored whole or not at all.
 *
 * @param written every invoice and credit note that is new or stands otherwise
 * @param numbering what it takes from the series; empty if it takes nothing
 * @param charge the charge that it bills, which must not have been billed before
 */
public record InvoiceChange(
    List<Written> written, Optional<Numbering> numbering, Optional<ChargeKey> charge) {

  /**
   * One document that is stored.
   *
   * @param before the head that the decision was made on; {@link Head#NONE} where it is new
   */
  public record Written(Head before, Invoice after, Event event) {}

  /** The series as the decision found it, and as it leaves it. */
  public record Numbering(Series before, Series after) {}

  /** A charge, as it is billed once and never again. */
  public record ChargeKey(String caseReference, int charge) {}

  public InvoiceChange {
    written = List.copyOf(written);
  }

  public List<Event> events() {
    return written.stream().map(Written::event).toList();
  }

  /** The document that the request was about. */
  public Invoice first() {
    return written.getFirst().after();
  }
}
