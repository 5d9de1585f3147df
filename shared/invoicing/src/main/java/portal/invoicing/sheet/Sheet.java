package portal.invoicing.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portal.invoicing.Buyer;
import portal.invoicing.Document;
import portal.invoicing.Invoice;
import portal.invoicing.InvoiceLine;
import portal.invoicing.InvoiceState;
import portal.invoicing.InvoiceType;
import portal.invoicing.Seller;
import portal.invoicing.Treatment;
import portal.language.Language;
import portal.language.Said;

/** An invoice or credit note as people read it: every text that its page and its print show. */
public record Sheet(Invoice invoice) {

  /** A name and what stands beside it. */
  public record Entry(String name, String value) {}

  /** One thing that is billed, and what is taken off it for which reason. */
  public record Line(String name, String description, String price, List<Entry> allowances) {}

  public Language language() {
    return document().parties().language();
  }

  public String title() {
    return kind().in(language()) + " " + invoice.number().text();
  }

  /** What has become of it since, where a reader must know; empty otherwise. */
  public String standing() {
    return switch (invoice.state()) {
      case InvoiceState.Credited(var by, var reissuedAs, var _) ->
          SheetWords.TAKEN_BACK_BY.in(language())
              + by.text()
              + "."
              + reissuedAs.map(next -> SheetWords.stands(next.text()).in(language())).orElse("");
      case InvoiceState.Open(), InvoiceState.Paid(var _), InvoiceState.Given() -> "";
    };
  }

  public String currency() {
    return document().totals().net().currency().getCurrencyCode();
  }

  public String sellerName() {
    return document().parties().seller().name();
  }

  /** Name and address of the seller, a line each. */
  public List<String> seller() {
    Seller seller = document().parties().seller();
    List<String> lines = new ArrayList<>(List.of(seller.name()));
    lines.addAll(seller.street());
    lines.add(seller.postCode() + " " + seller.city());
    lines.add(figures().country(seller.country()));
    return lines;
  }

  public String sellerVatId() {
    return SheetWords.VAT_ID.in(language()) + " " + document().parties().seller().vatId().value();
  }

  /** Name and address of the buyer, a line each, as they stand on a letter. */
  public List<String> buyer() {
    Buyer buyer = document().parties().buyer();
    List<String> lines = new ArrayList<>(List.of(buyer.name()));
    lines.addAll(buyer.street());
    lines.add(buyer.postCode().map(code -> code + " ").orElse("") + buyer.city());
    lines.add(figures().country(buyer.country()));
    return lines;
  }

  /** Numbers and days. */
  public List<Entry> facts() {
    Document.Origin origin = document().origin();
    List<Entry> facts = new ArrayList<>();
    facts.add(entry(SheetWords.NUMBER, invoice.number().text()));
    facts.add(entry(SheetWords.DATE, figures().day(document().span().issued())));
    facts.add(entry(SheetWords.SUPPLIED, figures().day(origin.billed())));
    if (!isCreditNote()) {
      facts.add(entry(SheetWords.DUE, figures().day(document().span().due())));
    }
    facts.add(entry(SheetWords.CASE, origin.caseReference()));
    Said other = isCreditNote() ? SheetWords.TAKES_BACK : SheetWords.INSTEAD_OF;
    origin.preceding().ifPresent(one -> facts.add(entry(other, one.text())));
    Buyer buyer = document().parties().buyer();
    buyer.reference().ifPresent(one -> facts.add(entry(SheetWords.YOUR_REFERENCE, one)));
    buyer.vatId().ifPresent(id -> facts.add(entry(SheetWords.YOUR_VAT_ID, id.value())));
    return facts;
  }

  public String caption() {
    return SheetWords.billed(isCreditNote(), currency()).in(language());
  }

  public String itemHeading() {
    return SheetWords.ITEM.in(language());
  }

  public String amountHeading() {
    return SheetWords.AMOUNT.in(language());
  }

  public List<Line> lines() {
    return document().lines().stream().map(this::line).toList();
  }

  private Line line(InvoiceLine line) {
    return new Line(
        line.name(),
        line.description(),
        figures().amount(line.price()),
        line.allowances().stream()
            .map(off -> new Entry(off.reason(), figures().amount(off.amount().negated())))
            .toList());
  }

  /** The last of them is what is to be paid or was credited. */
  public List<Entry> totals() {
    Treatment treatment = document().tax().treatment();
    return List.of(
        entry(SheetWords.NET, figures().amount(document().totals().net())),
        new Entry(tax(treatment), figures().amount(document().totals().tax())),
        entry(
            isCreditNote() ? SheetWords.CREDITED : SheetWords.TO_BE_PAID,
            currency() + "\u00a0" + figures().amount(document().totals().gross())));
  }

  private String tax(Treatment treatment) {
    String vat = SheetWords.VAT.in(language());
    return treatment.rate().signum() == 0 ? vat : vat + " " + figures().rate(treatment.rate());
  }

  /** Why no tax is due, a line each. */
  public List<String> untaxed() {
    return SheetWords.untaxed(document().tax().treatment(), language());
  }

  /** The reason why no tax is due, and why it was taken back. */
  public List<String> notes() {
    List<String> notes = new ArrayList<>(untaxed());
    document()
        .origin()
        .reason()
        .ifPresent(reason -> notes.add(SheetWords.REASON.in(language()) + reason));
    return notes;
  }

  /** How it is to be paid; a credit note is not. */
  public Optional<Payment> payment() {
    return Optional.of(invoice).filter(_ -> !isCreditNote()).map(Payment::of);
  }

  public String paymentHeading() {
    return SheetWords.payBy(figures().day(document().span().due())).in(language());
  }

  /** Where to pay and what to say, a line each. */
  public List<Entry> payments() {
    return payment().map(this::entries).orElseGet(List::of);
  }

  private List<Entry> entries(Payment payment) {
    List<Entry> entries = new ArrayList<>();
    entries.add(entry(SheetWords.RECIPIENT, payment.name()));
    entries.add(new Entry("IBAN", payment.grouped()));
    payment.bic().ifPresent(bic -> entries.add(new Entry("BIC", bic)));
    entries.add(entry(SheetWords.SUM, currency() + "\u00a0" + figures().amount(payment.amount())));
    entries.add(entry(SheetWords.REFERENCE, payment.reference()));
    return entries;
  }

  /** What the QR code is for. */
  public String scan() {
    return SheetWords.SCAN.in(language());
  }

  /** As "Page 1 of 2". */
  public String page(int number, int of) {
    return SheetWords.page(number, of).in(language());
  }

  private Said kind() {
    return isCreditNote() ? SheetWords.CREDIT_NOTE : SheetWords.INVOICE;
  }

  private Entry entry(Said name, String value) {
    return new Entry(name.in(language()), value);
  }

  private Document document() {
    return invoice.document();
  }

  private boolean isCreditNote() {
    return document().type() == InvoiceType.CREDIT_NOTE;
  }

  private Figures figures() {
    return new Figures(language());
  }
}
