package portal.certification.tables;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import portal.aws.Item;
import portal.certification.Agreement;
import portal.certification.Billed;
import portal.certification.EmailAddress;
import portal.certification.Order;
import portal.certification.RuleVersions;
import portal.certification.Terms;
import portal.invoicing.tables.BuyerItem;
import portal.invoicing.tables.ChargeItem;
import portal.pricing.Consents;
import portal.pricing.Facts;
import portal.pricing.Fee;
import portal.pricing.Money;
import portal.pricing.Occasion;
import portal.pricing.Quote;
import portal.pricing.Scope;
import portal.pricing.tables.ReductionItem;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A case's terms as attributes of its item, to and fro. */
final class TermsItem {
  private TermsItem() {}

  static void encode(Terms terms, Item.Builder item) {
    terms.quoted().ifPresent(quote -> item.item("quote", encode(quote)));
    terms.agreed().ifPresent(agreement -> item.item("agreement", encode(agreement)));
    if (terms instanceof Terms.Free(var offer, var given)) {
      item.put("offer", offer);
      given.ifPresent(consents -> item.item("consents", encode(consents).build()));
    }
    terms
        .booked()
        .ifPresent(
            net ->
                item.number("bookedNet", net.minor())
                    .put("bookedCurrency", net.currency().getCurrencyCode()));
  }

  static Terms decode(Item item) {
    Optional<Quote> quote = item.optionalItem("quote").map(TermsItem::quote);
    Optional<Agreement> agreement = item.optionalItem("agreement").map(TermsItem::agreement);
    Optional<String> offer = item.optionalText("offer");
    Optional<Consents> consents = item.optionalItem("consents").map(TermsItem::consents);
    if (agreement.isPresent()) {
      return new Terms.Agreed(quote.orElseThrow(), agreement.get());
    }
    return quote
        .<Terms>map(Terms.Quoted::new)
        .or(() -> offer.map(name -> new Terms.Free(name, consents)))
        .orElseGet(Terms.None::new);
  }

  private static Map<String, AttributeValue> encode(Quote quote) {
    return Item.builder()
        .number("tariff", quote.tariff())
        .put("scope", quote.fee().scope().code())
        .put("occasion", quote.fee().occasion().code())
        .number("base", quote.base().minor())
        .put("currency", quote.base().currency().getCurrencyCode())
        .items("reductions", ReductionItem.encode(quote.reductions()))
        .put("from", quote.span().from())
        .put("lastDay", quote.span().lastDay())
        .number("paymentDays", quote.paymentDays())
        .build();
  }

  private static Quote quote(Item item) {
    return new Quote(
        whole(item, "tariff"),
        new Fee(item.code("scope", Scope::ofCode), item.code("occasion", Occasion::ofCode)),
        new Money(item.number("base"), Currency.getInstance(item.text("currency"))),
        ReductionItem.decode(item.items("reductions")),
        new Quote.Span(item.date("from"), item.date("lastDay")),
        whole(item, "paymentDays"));
  }

  private static Map<String, AttributeValue> encode(Agreement agreement) {
    Optional<RuleVersions> rules = agreement.order().rules();
    return encode(agreement.facts().consents())
        .texts("declared", agreement.facts().declared())
        .item("buyer", BuyerItem.encode(agreement.buyer()))
        .put("invoicesTo", agreement.invoicesTo().map(EmailAddress::value))
        .put("termsVersion", rules.map(RuleVersions::terms))
        .put("markVersion", rules.map(RuleVersions::mark))
        .put("at", agreement.at())
        .items("charges", agreement.charges().stream().map(ChargeItem::encode).toList())
        .build();
  }

  private static Agreement agreement(Item item) {
    return new Agreement(
        order(item),
        item.instant("at"),
        item.items("charges").stream().map(ChargeItem::decode).toList());
  }

  private static Order order(Item item) {
    return new Order(
        new Facts(consents(item), item.texts("declared")),
        new Billed(
            BuyerItem.decode(item.item("buyer")),
            item.optionalText("invoicesTo").map(EmailAddress::new)),
        item.optionalText("termsVersion")
            .map(terms -> new RuleVersions(LocalDate.parse(terms), item.date("markVersion"))));
  }

  private static Item.Builder encode(Consents consents) {
    return Item.builder()
        .flag("listed", consents.listed())
        .flag("published", consents.published())
        .number("sharedShare", consents.sharedShare());
  }

  private static Consents consents(Item item) {
    return new Consents(item.flag("listed"), item.flag("published"), whole(item, "sharedShare"));
  }

  private static int whole(Item item, String name) {
    return Math.toIntExact(item.number(name));
  }
}
