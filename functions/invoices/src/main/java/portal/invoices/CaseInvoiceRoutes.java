package portal.invoices;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.inject.Inject;
import portal.aws.InstituteTime;
import portal.capability.Purpose;
import portal.http.Endpoint;
import portal.http.Problem;
import portal.http.ProblemKind;
import portal.http.Request;
import portal.http.Response;
import portal.invoicing.Invoice;
import portal.invoicing.InvoiceNumber;
import portal.invoicing.InvoiceState;
import portal.invoicing.Invoices;
import portal.json.Json;
import portal.json.JsonObject;
import portal.requests.LinkDoor;

/** The routes of a case's link that are about its invoices. */
final class CaseInvoiceRoutes {
  /** An answer has this many, the newest. */
  private static final int MOST = 100;

  private final LinkDoor door;
  private final Invoices invoices;
  private final Downloads downloads;
  private final InstituteTime time;

  @Inject
  CaseInvoiceRoutes(LinkDoor door, Invoices invoices, Downloads downloads, InstituteTime time) {
    this.door = door;
    this.invoices = invoices;
    this.downloads = downloads;
    this.time = time;
  }

  Map<String, Endpoint> all() {
    return Map.of(
        "GET /api/case/invoices",
        door.by(Purpose.CASE, (_, opened) -> list(opened)),
        "GET /api/case/invoices/{number}",
        door.by(Purpose.CASE, this::read),
        "GET /api/case/invoices/{number}/pdf",
        door.by(Purpose.CASE, (request, opened) -> downloads.of(found(request, opened))));
  }

  private Response list(String opened) {
    List<Json> lines =
        invoices.ofCase(opened).reversed().stream().limit(MOST).<Json>map(this::line).toList();
    return Response.json(200, JsonObject.builder().put("invoices", new Json.Array(lines)).build());
  }

  private JsonObject line(Invoice shown) {
    var document = shown.document();
    JsonObject.Builder line =
        JsonObject.builder()
            .text("number", shown.number().text())
            .text("kind", document.type().name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .text("issuedOn", document.span().issued().toString());
    if (shown.state() instanceof InvoiceState.Open) {
      line.text("dueOn", document.span().due().toString());
    }
    return line.text("gross", document.totals().gross().text())
        .text("currency", document.totals().gross().currency().getCurrencyCode())
        .text("state", state(shown))
        .flag("printed", downloads.has(shown))
        .build();
  }

  /** Where it stands for whoever pays: a credit note is given, and nothing is to be done. */
  private String state(Invoice shown) {
    return switch (shown.state()) {
      case InvoiceState.Open() -> shown.isOverdue(time.today()) ? "overdue" : "open";
      case InvoiceState.Paid(var _) -> "paid";
      case InvoiceState.Credited(var _, var _, var _) -> "credited";
      case InvoiceState.Given() -> "given";
    };
  }

  private Response read(Request request, String opened) {
    Invoice shown = found(request, opened);
    return Views.answer(request, shown, InvoiceJson.forApplicant(shown));
  }

  /** One of another case looks like one that was never given. */
  private Invoice found(Request request, String opened) {
    InvoiceNumber number = DocumentRoutes.number(request);
    return invoices
        .find(number)
        .filter(found -> found.document().origin().caseReference().equals(opened))
        .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND, InvoiceReplies.NONE).exception());
  }
}
