package portal.invoices;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.InstituteTime;
import portal.http.Endpoint;
import portal.http.Problem;
import portal.http.ProblemKind;
import portal.http.Request;
import portal.http.Response;
import portal.http.StaffDoor;
import portal.invoicing.Invoice;
import portal.invoicing.InvoiceNumber;
import portal.invoicing.Invoices;

/** The routes of finance, and those where secretary and directors may look. */
final class StaffRoutes {
  private static final String FINANCE = "finance";
  private static final Set<String> READERS = Set.of(FINANCE, "secretary", "director");

  private final Invoices invoices;
  private final InvoiceLists lists;
  private final InvoiceExport export;
  private final Payments payments;
  private final Credits credits;
  private final TaxTables taxTables;
  private final InstituteTime time;
  private final StaffDoor door;

  @Inject
  StaffRoutes(
      Invoices invoices,
      InvoiceLists lists,
      InvoiceExport export,
      Payments payments,
      Credits credits,
      TaxTables taxTables,
      InstituteTime time,
      Host host) {
    this.invoices = invoices;
    this.lists = lists;
    this.export = export;
    this.payments = payments;
    this.credits = credits;
    this.taxTables = taxTables;
    this.time = time;
    this.door = new StaffDoor(host);
  }

  Map<String, Endpoint> all() {
    Map<String, Endpoint> routes = new HashMap<>();
    routes.put("GET /api/staff/invoices/{number}", by(READERS, (request, _) -> read(request)));
    routes.put(
        "GET /api/staff/cases/{reference}/invoices",
        by(READERS, (request, _) -> lists.ofCase(request)));
    finance(routes, "GET /api/staff/invoices", (request, _) -> lists.page(request));
    finance(routes, "GET /api/staff/invoice-export", (request, _) -> export.csv(request));
    finance(routes, "POST /api/staff/invoices/{number}/payment", payments::pay);
    finance(routes, "POST /api/staff/invoices/{number}/payment-reversal", payments::reverse);
    finance(routes, "POST /api/staff/invoices/{number}/credit", credits::credit);
    finance(routes, "GET /api/staff/tax-tables", (_, _) -> taxTables.all());
    finance(routes, "POST /api/staff/tax-tables", taxTables::publish);
    finance(
        routes, "POST /api/staff/tax-tables/preview", (request, _) -> taxTables.preview(request));
    return routes;
  }

  /** What a signed-in member of staff asks for. */
  private interface StaffEndpoint {
    Response answer(Request request, String subject);
  }

  private void finance(Map<String, Endpoint> routes, String key, StaffEndpoint endpoint) {
    routes.put(key, by(Set.of(FINANCE), endpoint));
  }

  private Endpoint by(Set<String> roles, StaffEndpoint endpoint) {
    return request -> endpoint.answer(request, door.admit(request, roles));
  }

  private Response read(Request request) {
    Invoice shown = invoices.find(number(request)).orElseThrow(StaffRoutes::missing);
    return Views.answer(
        request, shown, InvoiceJson.forStaff(shown, time.today(), door.holds(request, FINANCE)));
  }

  /** The number in the path; what is none looks like one that was never given. */
  static InvoiceNumber number(Request request) {
    return InvoiceNumber.parse(request.pathParameter("number")).orElseThrow(StaffRoutes::missing);
  }

  private static RuntimeException missing() {
    return Problem.of(ProblemKind.NOT_FOUND, "There is no such invoice.").exception();
  }
}
