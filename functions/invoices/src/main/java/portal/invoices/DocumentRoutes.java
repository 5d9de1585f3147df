package portal.invoices;

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
import portal.http.Role;
import portal.http.StaffDoor;
import portal.invoicing.Invoice;
import portal.invoicing.InvoiceNumber;
import portal.invoicing.Invoices;

/** The routes on which finance reads invoices, and those where secretary and directors may. */
final class DocumentRoutes {
  private static final Set<Role> BOOKKEEPERS = Set.of(Role.FINANCE);
  private static final Set<Role> READERS = Set.of(Role.FINANCE, Role.SECRETARY, Role.DIRECTOR);

  private final Invoices invoices;
  private final InvoiceLists lists;
  private final InvoiceExport export;
  private final InstituteTime time;
  private final Downloads downloads;
  private final StaffDoor door;

  @Inject
  DocumentRoutes(
      Invoices invoices,
      InvoiceLists lists,
      InvoiceExport export,
      Downloads downloads,
      InstituteTime time,
      Host host) {
    this.invoices = invoices;
    this.lists = lists;
    this.export = export;
    this.downloads = downloads;
    this.time = time;
    this.door = new StaffDoor(host);
  }

  Map<String, Endpoint> all() {
    return Map.of(
        "GET /api/staff/invoices", door.by(BOOKKEEPERS, (request, _) -> lists.page(request)),
        "GET /api/staff/invoice-export", door.by(BOOKKEEPERS, (request, _) -> export.csv(request)),
        "GET /api/staff/invoices/{number}", door.by(READERS, (request, _) -> read(request)),
        "GET /api/staff/invoices/{number}/pdf",
            door.by(READERS, (request, _) -> downloads.of(found(request))),
        "GET /api/staff/cases/{reference}/invoices",
            door.by(READERS, (request, _) -> lists.ofCase(request)));
  }

  private Response read(Request request) {
    Invoice shown = found(request);
    return Views.answer(
        request,
        shown,
        InvoiceJson.forStaff(shown, time.today(), door.holds(request, Role.FINANCE)));
  }

  private Invoice found(Request request) {
    return invoices.find(number(request)).orElseThrow(DocumentRoutes::missing);
  }

  /** The number in the path; what is none looks like one that was never given. */
  static InvoiceNumber number(Request request) {
    return InvoiceNumber.parse(request.pathParameter("number"))
        .orElseThrow(DocumentRoutes::missing);
  }

  private static RuntimeException missing() {
    return Problem.of(ProblemKind.NOT_FOUND, InvoiceReplies.NONE).exception();
  }
}
