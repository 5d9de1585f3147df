package portal.invoices;

import java.util.HashMap;
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

/** The routes behind an invoice's mailed link, and those of a case's that are about invoices. */
final class ApplicantInvoiceRoutes {
  private final LinkDoor door;
  private final Invoices invoices;
  private final Downloads downloads;
  private final CaseInvoiceRoutes ofCase;

  @Inject
  ApplicantInvoiceRoutes(
      LinkDoor door, Invoices invoices, Downloads downloads, CaseInvoiceRoutes ofCase) {
    this.door = door;
    this.invoices = invoices;
    this.downloads = downloads;
    this.ofCase = ofCase;
  }

  Map<String, Endpoint> all() {
    Map<String, Endpoint> all = new HashMap<>(ofCase.all());
    all.put("GET /api/invoice", this::read);
    all.put("GET /api/invoice/pdf", request -> downloads.of(opened(request)));
    return all;
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
