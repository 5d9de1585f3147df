package portal.testing;

import java.util.HashMap;
import java.util.Map;
import portal.book.Books;
import portal.pricing.FreeOffer;
import portal.pricing.OfferTitle;
import portal.pricing.Offers;
import portal.pricing.Places;
import portal.pricing.Tariff;
import portal.pricing.TariffTitle;

/** Tariffs and free offers in memory, as strict as their table. */
public final class InMemoryPrices implements Places {
  private final Books<Tariff> tariffs;
  private final Books<FreeOffer> offers;
  private final Map<FreeOffer, Integer> taken = new HashMap<>();

  public InMemoryPrices(InMemoryTrail trail) {
    this.tariffs = new InMemoryBook<>(TariffTitle.TITLE, trail);
    this.offers = new InMemoryBook<>(OfferTitle.TITLE, trail);
  }

  public Books<Tariff> tariffs() {
    return tariffs;
  }

  public Books<FreeOffer> book() {
    return offers;
  }

  public Offers offers() {
    return new Offers(offers, this);
  }

  @Override
  public int taken(FreeOffer offer) {
    return taken.getOrDefault(offer, 0);
  }

  void take(FreeOffer offer) {
    taken.merge(offer, 1, Integer::sum);
  }
}
