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

/** The route behind an invoice's mailed link. */
final class ApplicantInvoiceRoutes {
  private final LinkDoor door;
  private final Invoices invoices;

  @Inject
  ApplicantInvoiceRoutes(LinkDoor door, Invoices invoices) {
    this.door = door;
    this.invoices = invoices;
  }

  Map<String, Endpoint> all() {
    return Map.of("GET /api/invoice", this::read);
  }

  private Response read(Request request) {
    Invoice shown =
        InvoiceNumber.parse(door.open(request, Purpose.INVOICE))
            .flatMap(invoices::find)
            .orElseThrow(LinkDoor::invalid);
    return Views.answer(request, shown, InvoiceJson.forApplicant(shown));
  }
}
