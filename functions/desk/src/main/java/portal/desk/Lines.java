package portal.desk;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import portal.aws.InstituteTime;
import portal.aws.tables.AtOnce;
import portal.certification.Case;
import portal.certification.CaseId;
import portal.certification.Party;
import portal.certification.tables.CasesTable;
import portal.invoicing.Document;
import portal.invoicing.Invoice;
import portal.invoicing.InvoiceNumber;
import portal.invoicing.Invoices;
import portal.json.Json;
import portal.json.JsonObject;
import portal.trail.AggregateId;

/** What staff read of a case or an invoice in a list, as it is by now. */
final class Lines {
  private final CasesTable cases;
  private final Invoices invoices;
  private final InstituteTime time;

  @Inject
  Lines(CasesTable cases, Invoices invoices, InstituteTime time) {
    this.cases = cases;
    this.invoices = invoices;
    this.time = time;
  }

  private static boolean isCase(AggregateId aggregate) {
    return aggregate.value().startsWith("case#");
  }

  /** The line of an aggregate; empty if it is gone, or of a kind that has none. */
  Optional<JsonObject> of(AggregateId aggregate) {
    return isCase(aggregate)
        ? CaseId.parse(aggregate.own()).flatMap(cases::find).map(this::line)
        : InvoiceNumber.parse(aggregate.own()).flatMap(invoices::find).map(this::line);
  }

  /** Lines that are read at the same time, those that are gone left out. */
  static Json array(List<Supplier<Optional<JsonObject>>> read) {
    return new Json.Array(
        read.isEmpty()
            ? List.of()
            : AtOnce.all(read).stream().<Json>flatMap(Optional::stream).toList());
  }

  private JsonObject line(Case found) {
    return JsonObject.builder()
        .text("of", "case")
        .text("reference", found.id().value())
        .text("title", found.enquiry().subject().title())
        .text("organisation", found.enquiry().applicant().organisation())
        .text("person", found.enquiry().applicant().name())
        .text("status", found.status().code())
        .text("waitingFor", found.waitingFor().map(Party::code).orElse("nobody"))
        .flag("overdue", found.isOverdue(time.today()))
        .build();
  }

  private JsonObject line(Invoice found) {
    Document document = found.document();
    return JsonObject.builder()
        .text("of", "invoice")
        .text("reference", document.origin().caseReference())
        .text("number", found.number().text())
        .text("type", document.type().code())
        .text("organisation", document.parties().buyer().name())
        .text("gross", document.totals().gross().text())
        .text("currency", document.totals().gross().currency().getCurrencyCode())
        .text("state", found.status().code())
        .flag("overdue", found.isOverdue(time.today()))
        .build();
  }
}
