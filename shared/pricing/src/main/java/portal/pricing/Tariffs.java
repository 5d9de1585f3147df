package portal.pricing;

import portal.trail.AggregateId;
import portal.trail.Aggregates;

/** Where the tariff's versions are kept. */
public interface Tariffs extends Aggregates<AggregateId, TariffBook, TariffBook.Publication> {

  /** All versions there are. */
  default TariffBook book() {
    return find(TariffBook.ID).orElseThrow();
  }
}
