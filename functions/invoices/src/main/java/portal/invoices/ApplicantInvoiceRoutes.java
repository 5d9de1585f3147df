package portal.invoices;

import java.util.Map;
import javax.inject.Inject;
import portal.capability.Purpose;
import portal.http.Endpoint;
import portal.http.Request;
import portal.http.Response;
import portal.invoicing.Invoice;
import portal.invoicing.InvoiceNumber;
import portal.invoicing.Invoices;
import portal.requests.LinkDoor;

/** The routes behind an invoice's mailed link. */
final class ApplicantInvoiceRoutes {
  private final LinkDoor door;
  private final Invoices invoices;
  private final Downloads downloads;

  @Inject
  ApplicantInvoiceRoutes(LinkDoor door, Invoices invoices, Downloads downloads) {
    this.door = door;
    this.invoices = invoices;
    this.downloads = downloads;
  }

  Map<String, Endpoint> all() {
    return Map.of(
        "GET /api/invoice",
        this::read,
        "GET /api/invoice/pdf",
        request -> downloads.of(opened(request)));
  }

  private Response read(Request request) {
    Invoice shown = opened(request);
    return Views.answer(request, shown, InvoiceJson.forApplicant(shown));
  }

  private Invoice opened(Request request) {
    return InvoiceNumber.parse(door.open(request, Purpose.INVOICE))
        .flatMap(invoices::find)
        .orElseThrow(LinkDoor::invalid);
  }
}
