package portal.invoicing;

import portal.trail.AggregateId;
import portal.trail.Aggregates;

/** Where the tax table's versions are kept. */
public interface Taxes extends Aggregates<AggregateId, TaxBook, TaxBook.Publication> {

  /** All versions there are. */
  default TaxBook book() {
    return find(TaxBook.ID).orElseThrow();
  }
}
