package portal.invoices;

import java.util.Map;
import java.util.Set;
import javax.inject.Inject;
import portal.aws.Host;
import portal.http.Endpoint;
import portal.http.Role;
import portal.http.StaffDoor;
import portal.requests.OnlyOnce;

/** The routes on which finance settles invoices: paid, not paid after all, taken back. */
final class SettlementRoutes {
  private static final Set<Role> FINANCE = Set.of(Role.FINANCE);

  private final OnlyOnce once;
  private final Payments payments;
  private final Credits credits;
  private final StaffDoor door;

  @Inject
  SettlementRoutes(OnlyOnce once, Payments payments, Credits credits, Host host) {
    this.once = once;
    this.payments = payments;
    this.credits = credits;
    this.door = new StaffDoor(host);
  }

  Map<String, Endpoint> all() {
    return Map.of(
        "POST /api/staff/invoices/{number}/payment", door.by(FINANCE, once.of(payments::pay)),
        "POST /api/staff/invoices/{number}/payment-reversal",
            door.by(FINANCE, once.of(payments::reverse)),
        "POST /api/staff/invoices/{number}/credit", door.by(FINANCE, once.of(credits::credit)));
  }
}
