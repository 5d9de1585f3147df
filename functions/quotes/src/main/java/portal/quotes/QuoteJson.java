package portal.quotes;

import java.util.List;
import portal.aws.InstituteTime;
import portal.certification.Case;
import portal.certification.Stage;
import portal.certification.TermsJson;
import portal.json.Json;
import portal.json.JsonObject;
import portal.pricing.PriceJson;
import portal.pricing.Quote;
import portal.pricing.Reduction;
import portal.pricing.ReductionJson;

/** Writes a quote as its applicant sees it, with every price that it can come to. */
final class QuoteJson {
  private final InstituteTime time;
  private final TermsJson terms;

  QuoteJson(InstituteTime time) {
    this.time = time;
    this.terms = new TermsJson(time.zone());
  }

  JsonObject of(Case shown, Quote quote) {
    var subject = shown.enquiry().subject();
    boolean isOpen = status(shown).equals("open");
    JsonObject.Builder json =
        JsonObject.builder()
            .text("reference", shown.id().value())
            .text("status", status(shown))
            .text("title", subject.title())
            .text("quantity", subject.quantity().code())
            .put("items", Json.Array.ofTexts(subject.quantity().itemNames()))
            .put("tariff", JsonObject.builder().number("version", quote.tariff()).build())
            .text("currency", quote.base().currency().getCurrencyCode())
            .text("madeOn", quote.span().from().toString())
            .text("lastDay", quote.span().lastDay().toString())
            .put("reductions", ReductionJson.all(quote.reductions()))
            .number("paymentDays", quote.paymentDays())
            .put("full", price(quote, List.of()).build())
            .put("reduced", reduced(quote))
            .put("may", Json.Array.ofTexts(isOpen ? List.of("accept", "refuse") : List.of()));
    shown.terms().agreed().ifPresent(agreed -> json.put("agreement", terms.agreement(agreed)));
    return json.build();
  }

  /** How the quote stands today; one whose last day has passed has lapsed, closed or not. */
  String status(Case shown) {
    return switch (shown.stage()) {
      case Stage.Eligible(var _) ->
          shown.terms().quoted().filter(quote -> quote.holdsOn(time.today())).isPresent()
              ? "open"
              : "lapsed";
      case Stage.Commissioned(var _), Stage.Submitted(var _, var _), Stage.Complete(var _, var _) ->
          "accepted";
      case Stage.QuoteRefused(var _, var _, var _) -> "refused";
      case Stage.QuoteLapsed(var _, var _) -> "lapsed";
      case Stage.Withdrawn(var _, var _, var _) -> "withdrawn";
      case Stage.Enquired(), Stage.Declined(var _) ->
          throw new IllegalStateException("A case without a quote");
    };
  }

  private static Json reduced(Quote quote) {
    return new Json.Array(
        quote.combinations().stream()
            .<Json>map(
                earned ->
                    price(quote, earned)
                        .put(
                            "rules",
                            Json.Array.ofTexts(
                                earned.stream().map(one -> one.rule().name()).toList()))
                        .build())
            .toList());
  }

  private static JsonObject.Builder price(Quote quote, List<Reduction> earned) {
    return PriceJson.price(quote.price(earned), quote.tariff(), quote.span().lastDay());
  }
}
