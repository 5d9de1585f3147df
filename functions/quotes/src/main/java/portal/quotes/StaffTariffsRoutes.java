package portal.quotes;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.inject.Inject;
import portal.book.Books;
import portal.book.desk.BookDesk;
import portal.http.Endpoint;
import portal.http.Role;
import portal.pricing.FreeOffer;
import portal.pricing.Tariff;

/** The routes of finance to the books of tariffs and free offers. */
final class StaffTariffsRoutes {
  private static final Set<Role> FINANCE = Set.of(Role.FINANCE);

  private final BookDesk<Tariff> tariffs;
  private final BookDesk<FreeOffer> offers;

  @Inject
  StaffTariffsRoutes(
      Books<Tariff> tariffs,
      TariffForm tariffForm,
      Books<FreeOffer> offers,
      OfferForm offerForm,
      BookDesk.Making making) {
    this.tariffs = making.desk(tariffs, tariffForm);
    this.offers = making.desk(offers, offerForm);
  }

  Map<String, Endpoint> all() {
    Map<String, Endpoint> all = new HashMap<>(tariffs.routes("/api/staff/tariffs", FINANCE));
    all.putAll(offers.routes("/api/staff/free-offers", FINANCE));
    return all;
  }
}
