package portal.invoices;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.InstituteTime;
import portal.certification.CaseId;
import portal.http.Cursors;
import portal.http.Problem;
import portal.http.ProblemKind;
import portal.http.Request;
import portal.http.Response;
import portal.invoicing.Invoice;
import portal.invoicing.InvoiceStatus;
import portal.invoicing.Invoices;
import portal.json.Json;
import portal.json.JsonObject;

/** The pages of invoices, and all of a case. */
final class InvoiceLists {
  private static final Set<String> PARAMETERS = Set.of("state", "limit", "cursor");
  private static final String DEFAULT_LIMIT = "25";

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
    if (!PARAMETERS.containsAll(request.query().keySet())) {
      throw invalid("There are the parameters state, limit and cursor.");
    }
    InvoiceStatus status = status(request);
    String list = "invoices " + status.code();
    Optional<String> after =
        query(request, "cursor")
            .map(cursor -> cursors.open(list, cursor).orElseThrow(InvoiceLists::foreignCursor));
    Invoices.Page page = invoices.list(status, after, limit(request));
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
                () -> Problem.of(ProblemKind.NOT_FOUND, "There is no such case.").exception());
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

  private static InvoiceStatus status(Request request) {
    return query(request, "state")
        .map(
            code ->
                InvoiceStatus.ofCode(code).orElseThrow(() -> invalid("There is no such state.")))
        .orElse(InvoiceStatus.OPEN);
  }

  private static int limit(Request request) {
    String text = query(request, "limit").orElse(DEFAULT_LIMIT);
    if (!text.matches("[1-9][0-9]?|100")) {
      throw invalid("The limit is from 1 to 100.");
    }
    return Integer.parseInt(text);
  }

  private static Optional<String> query(Request request, String name) {
    return Optional.ofNullable(request.query().get(name)).filter(value -> !value.isEmpty());
  }

  static RuntimeException invalid(String detail) {
    return Problem.of(ProblemKind.INVALID_QUERY, detail).exception();
  }

  private static RuntimeException foreignCursor() {
    return Problem.of(ProblemKind.INVALID_CURSOR, "Begin at the first page.").exception();
  }
}
