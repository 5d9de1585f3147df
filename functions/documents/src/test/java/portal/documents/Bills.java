package portal.documents;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import portal.book.Book;
import portal.documents.paper.InvoiceLetter;
import portal.invoicing.Buyer;
import portal.invoicing.Charge;
import portal.invoicing.Debt;
import portal.invoicing.Document;
import portal.invoicing.Invoice;
import portal.invoicing.InvoiceChange;
import portal.invoicing.InvoiceLine;
import portal.invoicing.Issuing;
import portal.invoicing.Seller;
import portal.invoicing.Series;
import portal.invoicing.TaxTitle;
import portal.invoicing.Totals;
import portal.invoicing.VatId;
import portal.invoicing.sheet.Sheet;
import portal.language.Language;
import portal.pricing.Consents;
import portal.pricing.Facts;
import portal.pricing.Fee;
import portal.pricing.FirstTariff;
import portal.pricing.Money;
import portal.pricing.Occasion;
import portal.pricing.Scope;
import portal.trail.Actor;
import portal.trail.Head;

/** Invoices and credit notes of every kind, to be printed. */
final class Bills {
  static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  static final Seller SELLER =
      new Seller(
          "Example Certification Institute",
          List.of("Musterweg 1"),
          "1010",
          "Wien",
          "AT",
          new VatId("ATU12345678"),
          "AT611904300234573201",
          Optional.of("EXAMATWW"));

  private Bills() {}

  static Buyer buyer(String name, String country, String vatId) {
    return new Buyer(
        name,
        List.of("Ringstraße 12"),
        Optional.of("1010"),
        country.equals("AT") ? "Wien" : "Ort",
        country,
        Optional.of(vatId).filter(text -> !text.isEmpty()).map(VatId::new),
        Optional.of("4711"));
  }

  private static Issuing issuing(long last) {
    return new Issuing(
        new Series(last, Optional.empty()),
        new Book<>(TaxTitle.TITLE, Head.NONE, List.of()),
        SELLER,
        TODAY,
        NOW);
  }

  private static Debt debt(Buyer buyer, Language language) {
    var quote = FirstTariff.tariff().quote(new Fee(Scope.SINGLE, Occasion.INITIAL), TODAY);
    var price = quote.price(Facts.of(new Consents(true, true, 60)));
    return new Debt("C-7K2MXQ4RWD", Charge.fee(price, NOW), quote, buyer, language);
  }

  /** The next invoice of a series. */
  static InvoiceChange bill(Series series, Language language) {
    return new Issuing(series, new Book<>(TaxTitle.TITLE, Head.NONE, List.of()), SELLER, TODAY, NOW)
        .bill(debt(buyer("Beispiel & Söhne GmbH", "AT", ""), language));
  }

  /** With tax: somebody in the seller's country. */
  static Invoice taxed(Language language) {
    return issuing(11).bill(debt(buyer("Beispiel & Söhne GmbH", "AT", ""), language)).first();
  }

  /** Of a buyer of this name. */
  static Invoice named(String name) {
    return issuing(11).bill(debt(buyer(name, "AT", ""), Language.EN)).first();
  }

  /** Whoever receives it owes the tax. */
  static Invoice reverseCharged(Language language) {
    return issuing(12)
        .bill(debt(buyer("Example Trainings Ltd", "DE", "DE123456789"), language))
        .first();
  }

  /** Supplied where there is no such tax. */
  static Invoice outside(Language language) {
    return issuing(13).bill(debt(buyer("Example Inc.", "US", ""), language)).first();
  }

  static Invoice credited(Invoice taken, String reason) {
    return issuing(taken.number().value())
        .credit(taken, reason, Actor.staff("1"))
        .orElseThrow()
        .written()
        .getLast()
        .after();
  }

  /** As many lines, and everything as long as it may be. */
  static Invoice longest(int lines) {
    Invoice one = taxed(Language.DE);
    Document made = one.document();
    Buyer buyer =
        new Buyer(
            "W".repeat(Buyer.LONGEST_LINE),
            List.of("Straße ".repeat(17).strip(), "Ж".repeat(Buyer.LONGEST_LINE)),
            Optional.of("9".repeat(Buyer.LONGEST_POST_CODE)),
            "Ω".repeat(Buyer.LONGEST_LINE),
            "AT",
            Optional.empty(),
            Optional.of("Ж".repeat(Buyer.LONGEST_REFERENCE)));
    List<InvoiceLine> all =
        IntStream.range(0, lines)
            .mapToObj(
                i ->
                    new InvoiceLine(
                        made.lines().getFirst().name() + " " + i,
                        made.lines().getFirst().description(),
                        new Money(10_001 + i, Currency.getInstance("EUR")),
                        made.lines().getFirst().allowances().stream()
                            .map(
                                off ->
                                    new InvoiceLine.Allowance(
                                        new Money(1, off.amount().currency()), off.reason()))
                            .toList()))
            .toList();
    Money net = all.stream().map(InvoiceLine::net).reduce(Money::plus).orElseThrow();
    Money tax = net.percent(BigDecimal.valueOf(20));
    Document document =
        new Document(
            made.type(),
            made.span(),
            new Document.Parties(SELLER, buyer, Language.DE),
            made.origin(),
            all,
            made.tax(),
            new Totals(net, tax, net.plus(tax)));
    return new Invoice(one.number(), one.head(), document, one.state(), Optional.empty());
  }

  static byte[] printed(Invoice invoice) {
    return InvoiceLetter.of(new Sheet(invoice), new EInvoice(invoice).xml());
  }
}
