package portal.invoices;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import portal.invoicing.Buyer;
import portal.invoicing.Document;
import portal.invoicing.Invoice;
import portal.invoicing.InvoiceNumber;
import portal.invoicing.Totals;
import portal.invoicing.Treatment;
import portal.invoicing.VatId;

/**
 * Writes invoices as RFC 4180 wants it. A spreadsheet takes a cell for a formula by its first
 * character; such a text gets an apostrophe before it.
 */
final class InvoiceCsv {
  /** The last four are the wide forms of the first, which some spreadsheets take as well. */
  private static final String LEADS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private static final List<String> HEADER =
      List.of(
          "number",
          "type",
          "issued",
          "due",
          "state",
          "paidOn",
          "creditedBy",
          "precedingInvoice",
          "case",
          "buyer",
          "street",
          "postCode",
          "city",
          "country",
          "vatId",
          "item",
          "vatCategory",
          "vatRate",
          "net",
          "vat",
          "gross",
          "currency",
          "reason",
          "buyerReference");

  private InvoiceCsv() {}

  static String write(List<Invoice> invoices) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(HEADER);
      invoices.forEach(invoice -> csv.writeRecord(cells(invoice)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private static List<String> cells(Invoice invoice) {
    Document document = invoice.document();
    Buyer buyer = document.parties().buyer();
    Treatment treatment = document.tax().treatment();
    Totals totals = document.totals();
    return List.of(
        invoice.number().text(),
        document.type().code(),
        document.span().issued().toString(),
        document.span().due().toString(),
        invoice.status().code(),
        invoice.state().payment().map(LocalDate::toString).orElse(""),
        InvoiceJson.creditedBy(invoice).map(InvoiceNumber::text).orElse(""),
        document.origin().preceding().map(InvoiceNumber::text).orElse(""),
        safe(document.origin().caseReference()),
        safe(buyer.name()),
        safe(String.join(", ", buyer.street())),
        safe(buyer.postCode()),
        safe(buyer.city()),
        safe(buyer.country()),
        safe(buyer.vatId().map(VatId::value)),
        safe(document.lines().getFirst().name()),
        treatment.category().code(),
        treatment.rateText(),
        totals.net().text(),
        totals.tax().text(),
        totals.gross().text(),
        totals.net().currency().getCurrencyCode(),
        safe(document.origin().reason()),
        safe(buyer.reference()));
  }

  private static String safe(Optional<String> text) {
    return safe(text.orElse(""));
  }

  private static String safe(String text) {
    return !text.isEmpty() && LEADS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
