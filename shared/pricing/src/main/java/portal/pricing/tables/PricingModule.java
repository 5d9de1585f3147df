package portal.pricing.tables;

import dagger.Binds;
import dagger.Module;
import portal.pricing.Offers;
import portal.pricing.Tariffs;

/** Wires tariffs and free offers to their table. */
@Module
public interface PricingModule {
  @Binds
  Tariffs tariffs(TariffsTable table);

  @Binds
  Offers offers(OffersTable table);
}
