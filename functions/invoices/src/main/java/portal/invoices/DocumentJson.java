package portal.invoices;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import portal.invoicing.Document;
import portal.invoicing.Invoice;
import portal.invoicing.InvoiceLine;
import portal.invoicing.InvoiceNumber;
import portal.invoicing.InvoiceType;
import portal.invoicing.TaxCategory;
import portal.invoicing.Totals;
import portal.invoicing.Treatment;
import portal.json.Json;
import portal.json.JsonObject;

/** Writes what an invoice says under the names of EN 16931's business terms. */
final class DocumentJson {
  /** UN/ECE recommendation 20: one. */
  private static final String ONE = "C62";

  /** UNTDID 4461: SEPA credit transfer. */
  private static final String TRANSFER = "58";

  private DocumentJson() {}

  static JsonObject.Builder of(Invoice invoice) {
    Document document = invoice.document();
    JsonObject.Builder json =
        JsonObject.builder()
            .text("invoiceNumber", invoice.number().text())
            .text("invoiceIssueDate", document.span().issued().toString())
            .text("invoiceTypeCode", document.type().code())
            .text("invoiceCurrencyCode", document.totals().net().currency().getCurrencyCode())
            .text("paymentDueDate", document.span().due().toString())
            .text("buyerReference", document.parties().buyer().reference())
            .text(
                "precedingInvoiceReference", document.origin().preceding().map(InvoiceNumber::text))
            .text("invoiceNote", document.origin().reason())
            .put("seller", PartyJson.seller(document))
            .put("buyer", PartyJson.buyer(document));
    if (document.type() == InvoiceType.INVOICE) {
      json.put("paymentInstructions", payment(document));
    }
    return json.put("invoiceLines", lines(document))
        .put("vatBreakdown", new Json.Array(List.of(breakdown(document))))
        .put("documentTotals", totals(document.totals()));
  }

  private static JsonObject payment(Document document) {
    return JsonObject.builder()
        .text("paymentMeansTypeCode", TRANSFER)
        .text("paymentAccountIdentifier", document.parties().seller().account())
        .build();
  }

  private static Json lines(Document document) {
    return new Json.Array(
        IntStream.range(0, document.lines().size())
            .<Json>mapToObj(i -> line(i + 1, document.lines().get(i), document.tax().treatment()))
            .toList());
  }

  private static JsonObject line(int number, InvoiceLine line, Treatment treatment) {
    JsonObject.Builder json =
        JsonObject.builder()
            .text("invoiceLineIdentifier", Integer.toString(number))
            .text("itemName", line.name())
            .text("itemDescription", line.description())
            .put("invoicedQuantity", new Json.Numeral(BigDecimal.ONE))
            .text("invoicedQuantityUnitOfMeasureCode", ONE)
            .text("itemNetPrice", line.price().text());
    if (!line.allowances().isEmpty()) {
      json.put("invoiceLineAllowances", allowances(line.allowances()));
    }
    return json.text("invoiceLineNetAmount", line.net().text())
        .text("invoicedItemVatCategoryCode", treatment.category().code())
        .text("invoicedItemVatRate", rate(treatment))
        .build();
  }

  private static Json allowances(List<InvoiceLine.Allowance> all) {
    return new Json.Array(
        all.stream()
            .<Json>map(
                off ->
                    JsonObject.builder()
                        .text("invoiceLineAllowanceAmount", off.amount().text())
                        .text("invoiceLineAllowanceReason", off.reason())
                        .build())
            .toList());
  }

  private static JsonObject breakdown(Document document) {
    Treatment treatment = document.tax().treatment();
    return JsonObject.builder()
        .text("vatCategoryTaxableAmount", document.totals().net().text())
        .text("vatCategoryTaxAmount", document.totals().tax().text())
        .text("vatCategoryCode", treatment.category().code())
        .text("vatCategoryRate", rate(treatment))
        .text("vatExemptionReasonText", treatment.note())
        .text("vatExemptionReasonCode", treatment.category().exemption())
        .build();
  }

  /** What is outside the scope has no rate, not even none (BR-O-05). */
  private static Optional<String> rate(Treatment treatment) {
    return Optional.of(treatment)
        .filter(one -> one.category() != TaxCategory.OUTSIDE_SCOPE)
        .map(Treatment::rateText);
  }

  private static JsonObject totals(Totals totals) {
    return JsonObject.builder()
        .text("sumOfInvoiceLineNetAmount", totals.net().text())
        .text("invoiceTotalAmountWithoutVat", totals.net().text())
        .text("invoiceTotalVatAmount", totals.tax().text())
        .text("invoiceTotalAmountWithVat", totals.gross().text())
        .text("amountDueForPayment", totals.gross().text())
        .build();
  }
}
