package portal.quotes;

import java.util.Map;
import java.util.Set;
import javax.inject.Inject;
import portal.aws.Host;
import portal.http.Endpoint;
import portal.http.StaffDoor;
import portal.http.StaffEndpoint;

/** The routes of finance to tariffs and free offers. */
final class StaffRoutes {
  private static final Set<String> ROLES = Set.of("finance");

  private final TariffDesk tariffs;
  private final OfferDesk offers;
  private final StaffDoor door;

  @Inject
  StaffRoutes(TariffDesk tariffs, OfferDesk offers, Host host) {
    this.tariffs = tariffs;
    this.offers = offers;
    this.door = new StaffDoor(host);
  }

  Map<String, Endpoint> all() {
    return Map.of(
        "GET /api/staff/tariffs", staff((_, _) -> tariffs.list()),
        "POST /api/staff/tariffs", staff(tariffs::publish),
        "POST /api/staff/tariffs/preview", staff((request, _) -> tariffs.preview(request)),
        "GET /api/staff/free-offers", staff((_, _) -> offers.list()),
        "POST /api/staff/free-offers", staff(offers::publish));
  }

  private Endpoint staff(StaffEndpoint endpoint) {
    return door.by(ROLES, endpoint);
  }
}
