package portal.invoices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import portal.certification.TermsJson;
import portal.invoicing.Document;
import portal.invoicing.Invoice;
import portal.invoicing.InvoiceNumber;
import portal.invoicing.InvoiceState;
import portal.json.Json;
import portal.json.JsonObject;

/** Writes invoices as the API shows them: to their buyer, to staff, and as a line of a list. */
final class InvoiceJson {
  private InvoiceJson() {}

  static JsonObject forApplicant(Invoice shown) {
    return DocumentJson.of(shown).put("portal", standing(shown).build()).build();
  }

  /**
   * What staff see. The buyer stands there whole too, as they are billed anew: the invoice itself
   * names no VAT id where the supply is outside the scope of the tax.
   *
   * @param isFinance whether they may act on it too
   */
  static JsonObject forStaff(Invoice shown, LocalDate today, boolean isFinance) {
    Document document = shown.document();
    JsonObject.Builder portal =
        standing(shown)
            .number("charge", document.origin().charge())
            .number("taxTable", document.tax().table())
            .flag("overdue", shown.isOverdue(today))
            .text("paidOn", shown.state().payment().map(LocalDate::toString))
            .text("paymentReversal", shown.reversal())
            .put("buyer", TermsJson.buyer(document.parties().buyer()))
            .put("may", Json.Array.ofTexts(isFinance ? may(shown) : List.of()));
    return DocumentJson.of(shown).put("portal", portal.build()).build();
  }

  /** Where an invoice stands after a move; whoever wants all of it reads it again. */
  static JsonObject moved(Invoice after) {
    return standing(after).text("invoiceNumber", after.number().text()).build();
  }

  static JsonObject line(Invoice shown, LocalDate today) {
    Document document = shown.document();
    return JsonObject.builder()
        .text("invoiceNumber", shown.number().text())
        .text("invoiceTypeCode", document.type().code())
        .text("invoiceIssueDate", document.span().issued().toString())
        .text("paymentDueDate", document.span().due().toString())
        .text("buyerName", document.parties().buyer().name())
        .text("case", document.origin().caseReference())
        .text("invoiceCurrencyCode", document.totals().net().currency().getCurrencyCode())
        .text("invoiceTotalAmountWithVat", document.totals().gross().text())
        .text("state", shown.status().code())
        .text("paidOn", shown.state().payment().map(LocalDate::toString))
        .text("creditedBy", creditedBy(shown).map(InvoiceNumber::text))
        .flag("overdue", shown.isOverdue(today))
        .build();
  }

  private static JsonObject.Builder standing(Invoice shown) {
    return JsonObject.builder()
        .text("state", shown.status().code())
        .text("case", shown.document().origin().caseReference())
        .text("creditedBy", creditedBy(shown).map(InvoiceNumber::text))
        .text("reissuedAs", reissuedAs(shown).map(InvoiceNumber::text));
  }

  private static List<String> may(Invoice shown) {
    return switch (shown.state()) {
      case InvoiceState.Open() -> List.of("pay", "credit");
      case InvoiceState.Paid(var _) -> List.of("reverse-payment", "credit");
      case InvoiceState.Credited(var _, var _, var _), InvoiceState.Given() -> List.of();
    };
  }

  static Optional<InvoiceNumber> creditedBy(Invoice shown) {
    return shown.state() instanceof InvoiceState.Credited(var by, var _, var _)
        ? Optional.of(by)
        : Optional.empty();
  }

  private static Optional<InvoiceNumber> reissuedAs(Invoice shown) {
    return shown.state() instanceof InvoiceState.Credited(var _, var reissuedAs, var _)
        ? reissuedAs
        : Optional.empty();
  }
}
