package portal.invoicing.tables;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import portal.aws.Item;
import portal.invoicing.Document;
import portal.invoicing.Invoice;
import portal.invoicing.InvoiceNumber;
import portal.invoicing.InvoiceState;
import portal.invoicing.InvoiceStatus;
import portal.invoicing.InvoiceType;
import portal.invoicing.Totals;
import portal.language.Language;
import portal.pricing.Money;
import portal.trail.Head;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An invoice's item, to and fro. */
final class InvoiceItem {
  private InvoiceItem() {}

  static String key(InvoiceNumber number) {
    return "invoice#" + number.text();
  }

  static Map<String, AttributeValue> encode(Invoice invoice) {
    Document document = invoice.document();
    Item.Builder item =
        Item.builder()
            .put("pk", key(invoice.number()))
            .number("number", invoice.number().value())
            .number("version", invoice.head().version())
            .put("hash", invoice.head().hash())
            .put("status", invoice.status().code())
            .put("duePosition", duePosition(invoice))
            .put("position", position(invoice.number()))
            .put("month", YearMonth.from(document.span().issued()))
            .put("reversal", invoice.reversal());
    encode(invoice.state(), item);
    encode(document, item);
    return item.build();
  }

  /** The order of lists: by due day, then by number. */
  static String duePosition(Invoice invoice) {
    return invoice.document().span().due() + "#" + position(invoice.number());
  }

  /** A number in a form whose order as text is its order as a number. */
  private static String position(InvoiceNumber number) {
    return String.format(Locale.ROOT, "%012d", number.value());
  }

  private static void encode(InvoiceState state, Item.Builder item) {
    item.put("paidOn", state.payment());
    if (state instanceof InvoiceState.Credited(var by, var reissuedAs, var _)) {
      item.number("creditedBy", by.value());
      reissuedAs.ifPresent(number -> item.number("reissuedAs", number.value()));
    }
  }

  private static void encode(Document document, Item.Builder item) {
    item.put("type", document.type().code())
        .put("issued", document.span().issued())
        .put("due", document.span().due())
        .item("seller", SellerItem.encode(document.parties().seller()))
        .item("buyer", BuyerItem.encode(document.parties().buyer()))
        .put("language", document.parties().language().code())
        .put("case", document.origin().caseReference())
        .number("charge", document.origin().charge())
        .put("billed", document.origin().billed())
        .put("reason", document.origin().reason())
        .items("lines", document.lines().stream().map(InvoiceLineItem::encode).toList())
        .item("treatment", TreatmentItem.encode(document.tax().treatment()))
        .number("taxTable", document.tax().table())
        .put("currency", document.totals().net().currency().getCurrencyCode())
        .number("net", document.totals().net().minor())
        .number("tax", document.totals().tax().minor())
        .number("gross", document.totals().gross().minor());
    document.origin().preceding().ifPresent(one -> item.number("preceding", one.value()));
  }

  static Invoice decode(Item item) {
    return new Invoice(
        new InvoiceNumber(item.number("number")),
        new Head(item.number("version"), item.text("hash")),
        document(item),
        state(item),
        item.optionalText("reversal"));
  }

  private static InvoiceState state(Item item) {
    Optional<LocalDate> paidOn = item.optionalText("paidOn").map(LocalDate::parse);
    return switch (item.code("status", InvoiceStatus::ofCode)) {
      case OPEN -> new InvoiceState.Open();
      case PAID -> new InvoiceState.Paid(item.date("paidOn"));
      case CREDITED ->
          new InvoiceState.Credited(
              new InvoiceNumber(item.number("creditedBy")), number(item, "reissuedAs"), paidOn);
      case CREDIT_NOTE -> new InvoiceState.Given();
    };
  }

  private static Document document(Item item) {
    Currency currency = Currency.getInstance(item.text("currency"));
    return new Document(
        item.code("type", InvoiceType::ofCode),
        new Document.Span(item.date("issued"), item.date("due")),
        new Document.Parties(
            SellerItem.decode(item.item("seller")),
            BuyerItem.decode(item.item("buyer")),
            language(item)),
        new Document.Origin(
            item.text("case"),
            Math.toIntExact(item.number("charge")),
            billed(item),
            number(item, "preceding"),
            item.optionalText("reason")),
        item.items("lines").stream().map(line -> InvoiceLineItem.decode(line, currency)).toList(),
        new Document.AppliedTax(
            TreatmentItem.decode(item.item("treatment")), Math.toIntExact(item.number("taxTable"))),
        new Totals(
            new Money(item.number("net"), currency),
            new Money(item.number("tax"), currency),
            new Money(item.number("gross"), currency)));
  }

  /** Rows of before do not say it: they are all in English. */
  private static Language language(Item item) {
    return item.optionalText("language").flatMap(Language::ofCode).orElse(Language.EN);
  }

  /** Rows of before do not say it: what they are about could be paid from its issue on. */
  private static LocalDate billed(Item item) {
    return item.optionalText("billed").map(LocalDate::parse).orElseGet(() -> item.date("issued"));
  }

  private static Optional<InvoiceNumber> number(Item item, String name) {
    return item.optionalNumber(name).map(InvoiceNumber::new);
  }
}
