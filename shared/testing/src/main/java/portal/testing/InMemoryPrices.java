package portal.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import portal.aws.tables.Committed;
import portal.pricing.FirstTariff;
import portal.pricing.FreeOffer;
import portal.pricing.FreeOffer.OfferChange;
import portal.pricing.Offers;
import portal.pricing.TariffBook;
import portal.pricing.Tariffs;
import portal.trail.AggregateId;
import portal.trail.Answered;
import portal.trail.Head;

/** Tariffs and free offers in memory, as strict as their table. */
public final class InMemoryPrices {
  private final InMemoryTrail trail;
  private final Map<String, FreeOffer> offers = new TreeMap<>();
  private TariffBook book = new TariffBook(Head.NONE, List.of(FirstTariff.tariff()));

  public InMemoryPrices(InMemoryTrail trail) {
    this.trail = trail;
  }

  public Tariffs tariffs() {
    return new Tariffs() {
      @Override
      public Optional<TariffBook> find(AggregateId id) {
        return Optional.of(book);
      }

      @Override
      public Committed store(TariffBook.Publication publication, Answered answered) {
        if (!book.head().equals(publication.before())
            || !trail.commit(publication.event(), answered)) {
          return Committed.overtaken();
        }
        book = publication.after();
        return Committed.stored();
      }
    };
  }

  public Offers offers() {
    return new Offers() {
      @Override
      public Optional<FreeOffer> find(String id) {
        return Optional.ofNullable(offers.get(id));
      }

      @Override
      public List<FreeOffer> all() {
        return new ArrayList<>(offers.values());
      }

      @Override
      public Committed store(OfferChange change, Answered answered) {
        Head now = find(change.after().id()).map(FreeOffer::head).orElse(Head.NONE);
        if (!now.equals(change.before()) || !trail.commit(change.event(), answered)) {
          return Committed.overtaken();
        }
        offers.put(change.after().id(), change.after());
        return Committed.stored();
      }
    };
  }

  /** Takes a place, while there is one. */
  boolean take(String id) {
    FreeOffer offer = offers.get(id);
    if (offer == null || offer.taken() >= offer.places()) {
      return false;
    }
    offers.put(
        id,
        new FreeOffer(
            id, offer.head(), offer.from(), offer.through(), offer.places(), offer.taken() + 1));
    return true;
  }

  boolean hasPlace(String id) {
    FreeOffer offer = offers.get(id);
    return offer != null && offer.taken() < offer.places();
  }
}
