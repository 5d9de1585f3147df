package portal.invoices;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import portal.invoicing.Buyer;
import portal.invoicing.Document;
import portal.invoicing.Invoice;
import portal.invoicing.InvoiceNumber;
import portal.invoicing.InvoiceState;
import portal.invoicing.InvoiceType;
import portal.invoicing.Seller;
import portal.invoicing.Treatment;
import portal.pricing.Money;

/** An invoice as people read it: every text that its page shows, in English. */
public record Sheet(Invoice invoice) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /** A name and what stands beside it. */
  public record Entry(String name, String value) {}

  /** One thing that is billed, and what is taken off it for which reason. */
  public record Line(String name, String description, String price, List<Entry> allowances) {}

  public String style() {
    return SheetStyle.CSS;
  }

  public String title() {
    return (isCreditNote() ? "Credit note " : "Invoice ") + invoice.number().text();
  }

  /** What has become of it since, where a reader must know; empty otherwise. */
  public String standing() {
    return switch (invoice.state()) {
      case InvoiceState.Credited(var by, var reissuedAs, var _) ->
          "Taken back by credit note "
              + by.text()
              + reissuedAs.map(next -> ". Invoice " + next.text() + " stands instead.").orElse(".");
      case InvoiceState.Open(), InvoiceState.Paid(var _), InvoiceState.Given() -> "";
    };
  }

  public String currency() {
    return document().totals().net().currency().getCurrencyCode();
  }

  public List<String> seller() {
    Seller seller = document().parties().seller();
    List<String> lines = new ArrayList<>(List.of(seller.name()));
    lines.addAll(seller.street());
    lines.add(seller.postCode() + " " + seller.city());
    lines.add(country(seller.country()));
    lines.add("VAT id " + seller.vatId().value());
    return lines;
  }

  public List<String> buyer() {
    Buyer buyer = document().parties().buyer();
    List<String> lines = new ArrayList<>(List.of(buyer.name()));
    lines.addAll(buyer.street());
    lines.add(buyer.postCode().map(code -> code + " ").orElse("") + buyer.city());
    lines.add(country(buyer.country()));
    buyer.vatId().ifPresent(id -> lines.add("VAT id " + id.value()));
    return lines;
  }

  /** Numbers and days. */
  public List<Entry> facts() {
    List<Entry> facts = new ArrayList<>();
    facts.add(new Entry("Number", invoice.number().text()));
    facts.add(new Entry("Date", day(document().span().issued())));
    facts.add(new Entry("Case", document().origin().caseReference()));
    Optional<InvoiceNumber> preceding = document().origin().preceding();
    if (isCreditNote()) {
      preceding.ifPresent(one -> facts.add(new Entry("Takes back invoice", one.text())));
    } else {
      facts.add(new Entry("To be paid by", day(document().span().due())));
      preceding.ifPresent(one -> facts.add(new Entry("Stands instead of invoice", one.text())));
    }
    return facts;
  }

  public List<Line> lines() {
    return document().lines().stream()
        .map(
            line ->
                new Line(
                    line.name(),
                    line.description(),
                    amount(line.price()),
                    line.allowances().stream()
                        .map(off -> new Entry(off.reason(), amount(off.amount().negated())))
                        .toList()))
        .toList();
  }

  public List<Entry> totals() {
    Treatment treatment = document().tax().treatment();
    return List.of(
        new Entry("Net", amount(document().totals().net())),
        new Entry("VAT " + treatment.rateText() + " %", amount(document().totals().tax())),
        new Entry(isCreditNote() ? "Credited" : "To be paid", gross()));
  }

  /** The reason why no tax is due, why it was taken back, and where to pay. */
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    document().tax().treatment().note().ifPresent(notes::add);
    document().origin().reason().ifPresent(reason -> notes.add("Reason: " + reason));
    if (!isCreditNote()) {
      notes.add(
          "Please pay "
              + gross()
              + " to account "
              + document().parties().seller().account()
              + " and name the number "
              + invoice.number().text()
              + ".");
    }
    return notes;
  }

  private Document document() {
    return invoice.document();
  }

  private boolean isCreditNote() {
    return document().type() == InvoiceType.CREDIT_NOTE;
  }

  private String gross() {
    return amount(document().totals().gross()) + " " + currency();
  }

  private static String amount(Money money) {
    return String.format(Locale.ROOT, "%,.2f", money.decimal());
  }

  private static String day(LocalDate date) {
    return DAY.format(date);
  }

  private static String country(String code) {
    return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
  }
}
