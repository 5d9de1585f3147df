package portal.invoices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portal.book.Book;
import portal.book.Title;
import portal.invoicing.Buyer;
import portal.invoicing.Charge;
import portal.invoicing.Debt;
import portal.invoicing.FirstTaxTable;
import portal.invoicing.Invoice;
import portal.invoicing.Issuing;
import portal.invoicing.Series;
import portal.invoicing.TaxRule;
import portal.invoicing.TaxTable;
import portal.invoicing.Treatment;
import portal.invoicing.VatId;
import portal.json.JsonObject;
import portal.json.JsonReader;
import portal.language.Language;
import portal.pricing.Facts;
import portal.pricing.Fee;
import portal.pricing.Money;
import portal.pricing.PublicationDiscount;
import portal.pricing.Quote;
import portal.testing.Hosts;
import portal.testing.ManualClock;
import portal.testing.Seeds;
import portal.trail.Actor;
import portal.trail.Head;

/**
 * The rules of EN 16931 on what the API says of random invoices, by arithmetic of its own. Source:
 * EN 16931-1, tables of business rules.
 */
final class En16931Test {
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  static LongStream seeds() {
    return Seeds.of(1000);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyDocumentKeepsTheRules(long seed) {
    Random random = new Random(seed);
    Issuing issuing =
        new Issuing(
            new Series(random.nextInt(2_000_000), Optional.empty()),
            taxes(random),
            new Institute(Hosts.at(new ManualClock(NOW), 1)).seller(),
            TODAY,
            NOW);
    Invoice invoice = issuing.bill(debt(random)).first();
    check(json(invoice));
    issuing
        .reissue(invoice, "because", buyer(random), Actor.staff("1"))
        .orElseThrow()
        .written()
        .forEach(one -> check(json(one.after())));
  }

  private static JsonObject json(Invoice invoice) {
    return JsonReader.readObject(InvoiceJson.forStaff(invoice, TODAY, true).write());
  }

  private static final JsonObject NOTHING = JsonObject.builder().build();

  private static Book<TaxTable> taxes(Random random) {
    TaxTable first = FirstTaxTable.table();
    TaxRule home =
        TaxRule.always(Treatment.standard(BigDecimal.valueOf(1 + random.nextInt(10_000), 2)));
    var rules = new java.util.HashMap<>(first.rules());
    rules.put("AT", home);
    TaxTable table = new TaxTable(1, first.effective(), "AT", rules, first.elsewhere());
    return new Book<>(
        new Title<>("tax", "test", "TaxTable", List.of(table), _ -> NOTHING), Head.NONE, List.of());
  }

  private static Debt debt(Random random) {
    Money base = new Money(1 + random.nextInt(2_000_000), Currency.getInstance("EUR"));
    Quote quote =
        new Quote(
            1,
            Fee.all().get(random.nextInt(Fee.all().size())),
            base,
            List.of(new PublicationDiscount(random.nextInt(101), 50)),
            new Quote.Span(TODAY, TODAY.plusDays(30)),
            random.nextInt(90));
    boolean isFee = random.nextBoolean();
    Charge charge =
        isFee
            ? Charge.fee(
                quote.price(Facts.of(random.nextBoolean() ? Accounts.SHARED : Accounts.SILENT)),
                NOW)
            : new Charge(
                2,
                Charge.Reason.DISCOUNT_LOST,
                List.of(
                    new Charge.Part(
                        quote.reductions().getFirst().rule().name(),
                        new Money(1 + random.nextInt(900_000), base.currency()))),
                NOW);
    return new Debt("C-7K2MXQ4RWD", charge, quote, buyer(random), Language.EN);
  }

  private static Buyer buyer(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> Accounts.buyer("AT", "ATU12345675");
      case 1 -> Accounts.buyer("AT", "");
      case 2 -> Accounts.buyer("DE", "DE123456788");
      case 3 -> Accounts.buyer("FR", "");
      case 4 -> Accounts.buyer("US", "");
      default ->
          new Buyer(
              "Example AG",
              List.of("Weg 1", "2"),
              Optional.empty(),
              "Bern",
              "CH",
              Optional.of(new VatId("CHE123456788MWST")),
              Optional.empty());
    };
  }

  private static void check(JsonObject invoice) {
    List<JsonObject> lines = objects(invoice, "invoiceLines");
    JsonObject breakdown = objects(invoice, "vatBreakdown").getFirst();
    assertEquals(1, objects(invoice, "vatBreakdown").size(), "one category an invoice");
    JsonObject totals = invoice.object("documentTotals").orElseThrow();
    BigDecimal sum = BigDecimal.ZERO;
    for (JsonObject line : lines) {
      checkLine(line);
      sum = sum.add(amount(line, "invoiceLineNetAmount"));
    }
    BigDecimal net = amount(totals, "invoiceTotalAmountWithoutVat");
    BigDecimal tax = amount(totals, "invoiceTotalVatAmount");
    assertSame(sum, amount(totals, "sumOfInvoiceLineNetAmount"), "BR-CO-10");
    assertSame(sum, net, "BR-CO-13, no allowances or charges on the document");
    assertSame(amount(breakdown, "vatCategoryTaxAmount"), tax, "BR-CO-14");
    assertSame(net.add(tax), amount(totals, "invoiceTotalAmountWithVat"), "BR-CO-15");
    assertSame(net.add(tax), amount(totals, "amountDueForPayment"), "BR-CO-16, nothing prepaid");
    assertSame(sum, amount(breakdown, "vatCategoryTaxableAmount"), "BR-S-08, BR-AE-08, BR-O-08");
    checkType(invoice);
    for (JsonObject line : lines) {
      assertEquals(
          breakdown.text("vatCategoryCode"), line.text("invoicedItemVatCategoryCode"), "BR-CO-18");
    }
    switch (breakdown.text("vatCategoryCode").orElseThrow()) {
      case "S" -> checkStandard(invoice, lines, breakdown);
      case "AE" -> checkReverseCharge(invoice, lines, breakdown);
      case "O" -> checkOutside(invoice, lines, breakdown);
      default -> throw new AssertionError(breakdown);
    }
  }

  private static void checkLine(JsonObject line) {
    BigDecimal price = amount(line, "itemNetPrice");
    assertTrue(price.signum() >= 0, "BR-27");
    BigDecimal allowances = BigDecimal.ZERO;
    for (JsonObject off : objects(line, "invoiceLineAllowances")) {
      allowances = allowances.add(amount(off, "invoiceLineAllowanceAmount"));
      assertTrue(off.text("invoiceLineAllowanceReason").isPresent(), "BR-42");
    }
    assertSame(price.subtract(allowances), amount(line, "invoiceLineNetAmount"), "PEPPOL R120");
    for (String name : List.of("invoiceLineIdentifier", "itemName")) {
      assertTrue(line.text(name).filter(text -> !text.isEmpty()).isPresent(), "BR-21, BR-25");
    }
  }

  private static void checkType(JsonObject invoice) {
    boolean isCreditNote = invoice.text("invoiceTypeCode").equals(Optional.of("381"));
    assertTrue(!isCreditNote || invoice.text("precedingInvoiceReference").isPresent(), "BR-55");
    assertTrue(isCreditNote || invoice.object("paymentInstructions").isPresent(), "BR-49, BR-50");
    LocalDate issued = LocalDate.parse(invoice.text("invoiceIssueDate").orElseThrow());
    assertTrue(
        !LocalDate.parse(invoice.text("paymentDueDate").orElseThrow()).isBefore(issued),
        "BR-CO-25");
    assertTrue(
        invoice.textAt("seller", "sellerPostalAddress", "sellerCountryCode").isPresent(), "BR-09");
    assertTrue(
        invoice.textAt("buyer", "buyerPostalAddress", "buyerCountryCode").isPresent(), "BR-11");
    assertTrue(
        invoice.textAt("seller", "sellerVatIdentifier").isPresent()
            || invoice.textAt("seller", "sellerIdentifier").isPresent(),
        "BR-CO-26");
  }

  private static void checkStandard(
      JsonObject invoice, List<JsonObject> lines, JsonObject breakdown) {
    BigDecimal rate = amount(breakdown, "vatCategoryRate");
    BigDecimal tax =
        amount(breakdown, "vatCategoryTaxableAmount")
            .multiply(rate)
            .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
    assertSame(tax, amount(breakdown, "vatCategoryTaxAmount"), "BR-CO-17, BR-S-09");
    assertTrue(rate.signum() > 0, "BR-S-05");
    lines.forEach(line -> assertSame(rate, amount(line, "invoicedItemVatRate"), "BR-S-08"));
    assertTrue(breakdown.text("vatExemptionReasonText").isEmpty(), "BR-S-10");
    assertTrue(breakdown.text("vatExemptionReasonCode").isEmpty(), "BR-S-10");
    assertTrue(invoice.textAt("seller", "sellerVatIdentifier").isPresent(), "BR-S-02");
  }

  private static void checkReverseCharge(
      JsonObject invoice, List<JsonObject> lines, JsonObject breakdown) {
    lines.forEach(
        line -> assertSame(BigDecimal.ZERO, amount(line, "invoicedItemVatRate"), "BR-AE-05"));
    assertSame(BigDecimal.ZERO, amount(breakdown, "vatCategoryRate"), "BR-48");
    assertSame(BigDecimal.ZERO, amount(breakdown, "vatCategoryTaxAmount"), "BR-AE-09");
    assertTrue(breakdown.text("vatExemptionReasonText").isPresent(), "BR-AE-10");
    assertEquals(Optional.of("VATEX-EU-AE"), breakdown.text("vatExemptionReasonCode"), "BR-AE-10");
    assertTrue(invoice.textAt("seller", "sellerVatIdentifier").isPresent(), "BR-AE-02");
    assertTrue(invoice.textAt("buyer", "buyerVatIdentifier").isPresent(), "BR-AE-02");
    assertEquals(Optional.of("Order 4711"), invoice.text("buyerReference"), "BT-10");
  }

  private static void checkOutside(
      JsonObject invoice, List<JsonObject> lines, JsonObject breakdown) {
    lines.forEach(line -> assertTrue(line.text("invoicedItemVatRate").isEmpty(), "BR-O-05"));
    assertTrue(breakdown.text("vatCategoryRate").isEmpty(), "BR-48");
    assertSame(BigDecimal.ZERO, amount(breakdown, "vatCategoryTaxAmount"), "BR-O-09");
    assertTrue(breakdown.text("vatExemptionReasonText").isPresent(), "BR-O-10");
    assertEquals(Optional.of("VATEX-EU-O"), breakdown.text("vatExemptionReasonCode"), "BR-O-10");
    assertTrue(invoice.textAt("seller", "sellerVatIdentifier").isEmpty(), "BR-O-02");
    assertTrue(invoice.textAt("buyer", "buyerVatIdentifier").isEmpty(), "BR-O-02");
  }

  private static void assertSame(BigDecimal expected, BigDecimal actual, String rule) {
    assertEquals(0, expected.compareTo(actual), rule + ": " + expected + " is not " + actual);
  }

  private static BigDecimal amount(JsonObject object, String name) {
    return new BigDecimal(object.text(name).orElseThrow());
  }

  private static List<JsonObject> objects(JsonObject object, String name) {
    return object.array(name).stream().map(JsonObject.class::cast).toList();
  }
}
