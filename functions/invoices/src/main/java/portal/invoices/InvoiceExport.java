package portal.invoices;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.inject.Inject;
import portal.http.Query;
import portal.http.Request;
import portal.http.Response;
import portal.invoicing.Invoice;
import portal.invoicing.Invoices;
import portal.language.Said;

/** The documents of some months as a table for the books. */
final class InvoiceExport {
  private static final int MOST_MONTHS = 12;

  private final Invoices invoices;

  @Inject
  InvoiceExport(Invoices invoices) {
    this.invoices = invoices;
  }

  Response csv(Request request) {
    if (!Set.of("from", "to").equals(request.query().keySet())) {
      throw Query.invalid(
          new Said(
              "There are the parameters from and to, months like 2026-01.",
              "Es gibt die Parameter from und to, Monate wie 2026-01."));
    }
    YearMonth from = month(request, "from");
    YearMonth to = month(request, "to");
    if (to.isBefore(from) || !to.isBefore(from.plusMonths(MOST_MONTHS))) {
      throw Query.invalid(
          new Said(
              "From a month to the same or a later one, a year at most.",
              "Von einem Monat bis zum selben oder einem späteren, höchstens ein Jahr."));
    }
    List<Invoice> found =
        Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
            .flatMap(month -> invoices.issuedIn(month).stream())
            .toList();
    return new Response(
        200,
        Map.of(
            "content-type",
            "text/csv; charset=utf-8; header=present",
            "content-disposition",
            "attachment; filename=\"invoices-" + from + "-to-" + to + ".csv\""),
        InvoiceCsv.write(found));
  }

  private static YearMonth month(Request request, String name) {
    return Optional.ofNullable(request.query().get(name))
        .filter(text -> text.matches("2[0-9]{3}-[0-9]{2}"))
        .flatMap(InvoiceExport::parse)
        .orElseThrow(
            () ->
                Query.invalid(
                    new Said(
                        "A month looks like 2026-01.", "Schreiben Sie einen Monat so: 2026-01.")));
  }

  private static Optional<YearMonth> parse(String text) {
    try {
      return Optional.of(YearMonth.parse(text));
    } catch (DateTimeException noSuchMonth) {
      return Optional.empty();
    }
  }
}
