package portal.invoices;

import static portal.http.ParameterKind.code;

import java.util.List;
import java.util.Set;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.InstituteTime;
import portal.certification.CaseId;
import portal.http.Cursors;
import portal.http.Problem;
import portal.http.ProblemKind;
import portal.http.Query;
import portal.http.Request;
import portal.http.Response;
import portal.invoicing.Invoice;
import portal.invoicing.InvoiceStatus;
import portal.invoicing.Invoices;
import portal.json.Json;
import portal.json.JsonObject;
import portal.language.Said;

/** The pages of invoices, and all of a case. */
final class InvoiceLists {
  private static final Set<String> PARAMETERS = Set.of("state", "limit", "cursor");

  private final Invoices invoices;
  private final InstituteTime time;
  private final Cursors cursors;

  @Inject
  InvoiceLists(Invoices invoices, InstituteTime time, Host host) {
    this.invoices = invoices;
    this.time = time;
    this.cursors = new Cursors(host.variable("CURSOR_KEY"));
  }

  Response page(Request request) {
    Query query = new Query(request.query(), PARAMETERS);
    InvoiceStatus status =
        query.may("state", code(InvoiceStatus::ofCode)).orElse(InvoiceStatus.OPEN);
    String list = "invoices " + status.code();
    Invoices.Page page = invoices.list(status, cursors.after(list, query), query.limit());
    return Response.json(
        200,
        lines(page.invoices())
            .text("next", page.next().map(position -> cursors.seal(list, position)))
            .build());
  }

  Response ofCase(Request request) {
    CaseId id =
        CaseId.parse(request.pathParameter("reference"))
            .orElseThrow(
                () ->
                    Problem.of(
                            ProblemKind.NOT_FOUND,
                            new Said("There is no such case.", "Diesen Fall gibt es nicht."))
                        .exception());
    return Response.json(200, lines(invoices.ofCase(id.value())).build());
  }

  private JsonObject.Builder lines(List<Invoice> shown) {
    return JsonObject.builder()
        .put(
            "invoices",
            new Json.Array(
                shown.stream()
                    .<Json>map(invoice -> InvoiceJson.line(invoice, time.today()))
                    .toList()));
  }
}
