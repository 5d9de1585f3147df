package portal.documents;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import portal.invoicing.Buyer;
import portal.invoicing.Document;
import portal.invoicing.Invoice;
import portal.invoicing.InvoiceLine;
import portal.invoicing.InvoiceNumber;
import portal.invoicing.InvoiceType;
import portal.invoicing.Seller;
import portal.invoicing.TaxCategory;
import portal.invoicing.VatId;
import portal.invoicing.sheet.Sheet;

/**
 * An invoice or credit note as machines read it: a Cross Industry Invoice, UN/CEFACT D16B, in the
 * profile EN 16931. Where the supply is outside the scope of the tax, nobody's VAT id may stand
 * (BR-O-02); the seller is then named by it as by any other identifier.
 */
public record EInvoice(Invoice invoice) {

  /** A line, from 1. */
  public record Line(
      int number,
      String name,
      String description,
      String price,
      String net,
      List<Allowance> allowances) {}

  /** What is taken off a line, and why. */
  public record Allowance(String amount, String reason) {}

  /** Somebody's name and address; a text that is not known is empty. */
  public record Party(
      String name, List<String> street, String postCode, String city, String country) {}

  /** The XML document, in UTF-8. */
  public byte[] xml() {
    return Forms.xml("einvoice.jte", Map.of("invoice", this)).getBytes(StandardCharsets.UTF_8);
  }

  public String number() {
    return invoice.number().text();
  }

  public String type() {
    return document().type().code();
  }

  public String issued() {
    return day(document().span().issued());
  }

  public String supplied() {
    return day(document().origin().billed());
  }

  public String due() {
    return day(document().span().due());
  }

  public List<String> notes() {
    return document().origin().reason().stream().toList();
  }

  public List<Line> lines() {
    List<InvoiceLine> lines = document().lines();
    return IntStream.range(0, lines.size()).mapToObj(i -> line(i + 1, lines.get(i))).toList();
  }

  private static Line line(int number, InvoiceLine line) {
    return new Line(
        number,
        line.name(),
        line.description(),
        line.price().text(),
        line.net().text(),
        line.allowances().stream()
            .map(off -> new Allowance(off.amount().text(), off.reason()))
            .toList());
  }

  public Party seller() {
    Seller seller = document().parties().seller();
    return new Party(
        seller.name(), seller.street(), seller.postCode(), seller.city(), seller.country());
  }

  public String sellerVatId() {
    return document().parties().seller().vatId().value();
  }

  public Party buyer() {
    Buyer buyer = document().parties().buyer();
    return new Party(
        buyer.name(), buyer.street(), buyer.postCode().orElse(""), buyer.city(), buyer.country());
  }

  public String buyerVatId() {
    return document()
        .parties()
        .buyer()
        .vatId()
        .filter(_ -> !isOutsideScope())
        .map(VatId::value)
        .orElse("");
  }

  /** What the buyer wants to find it by (BT-10); empty where they named nothing. */
  public String buyerReference() {
    return document().parties().buyer().reference().orElse("");
  }

  public String caseReference() {
    return document().origin().caseReference();
  }

  public boolean isToBePaid() {
    return document().type() == InvoiceType.INVOICE;
  }

  public String account() {
    return document().parties().seller().account();
  }

  public String bic() {
    return document().parties().seller().bic().orElse("");
  }

  public String currency() {
    return document().totals().net().currency().getCurrencyCode();
  }

  public String category() {
    return document().tax().treatment().category().code();
  }

  public boolean isOutsideScope() {
    return document().tax().treatment().category() == TaxCategory.OUTSIDE_SCOPE;
  }

  /** What is outside the scope has no rate, not even none (BR-O-05). */
  public boolean hasRate() {
    return !isOutsideScope();
  }

  public String rate() {
    return document().tax().treatment().rateText();
  }

  public String exemption() {
    return String.join(". ", new Sheet(invoice).untaxed());
  }

  public String exemptionCode() {
    return document().tax().treatment().category().exemption().orElse("");
  }

  public String net() {
    return document().totals().net().text();
  }

  public String tax() {
    return document().totals().tax().text();
  }

  public String gross() {
    return document().totals().gross().text();
  }

  public String preceding() {
    return document().origin().preceding().map(InvoiceNumber::text).orElse("");
  }

  private Document document() {
    return invoice.document();
  }

  private static String day(LocalDate day) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }
}
