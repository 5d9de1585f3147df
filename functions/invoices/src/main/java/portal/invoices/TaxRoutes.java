package portal.invoices;

import java.util.Map;
import java.util.Set;
import javax.inject.Inject;
import portal.aws.Host;
import portal.http.Endpoint;
import portal.http.StaffDoor;

/** The routes of finance to the tax table. */
final class TaxRoutes {
  private static final Set<String> FINANCE = Set.of("finance");

  private final TaxTables tables;
  private final StaffDoor door;

  @Inject
  TaxRoutes(TaxTables tables, Host host) {
    this.tables = tables;
    this.door = new StaffDoor(host);
  }

  Map<String, Endpoint> all() {
    return Map.of(
        "GET /api/staff/tax-tables", door.by(FINANCE, (_, _) -> tables.all()),
        "POST /api/staff/tax-tables", door.by(FINANCE, tables::publish),
        "POST /api/staff/tax-tables/preview",
            door.by(FINANCE, (request, _) -> tables.preview(request)));
  }
}
