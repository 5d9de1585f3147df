package portal.quotes;

import java.util.List;
import portal.aws.InstituteTime;
import portal.certification.Case;
import portal.certification.Stage;
import portal.certification.TermsJson;
import portal.json.Json;
import portal.json.JsonObject;
import portal.language.Language;
import portal.language.Said;
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

  JsonObject of(Case shown, Quote quote, Language language) {
    var subject = shown.enquiry().subject();
    boolean isOpen = standing(shown) == Standing.OPEN;
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
            .put("reductions", ReductionJson.all(quote.reductions(), language))
            .number("paymentDays", quote.paymentDays())
            .put("full", price(quote, List.of(), language).build())
            .put("reduced", reduced(quote, language))
            .put("rules", RulesInForce.on(time.today()).json())
            .put("may", Json.Array.ofTexts(isOpen ? List.of("accept", "refuse") : List.of()));
    shown
        .terms()
        .agreed()
        .ifPresent(
            agreed -> json.put("agreement", terms.agreement(agreed, shown.deciders().order())));
    shown.deciders().end().ifPresent(who -> json.put("closedBy", TermsJson.decider(who)));
    return json.build();
  }

  /** The word for how the quote stands today. */
  String status(Case shown) {
    return standing(shown).code;
  }

  /** The sentence that says how the quote stands today. */
  Said sentence(Case shown) {
    return standing(shown).sentence;
  }

  /** How the quote stands today; one whose last day has passed has lapsed, closed or not. */
  private Standing standing(Case shown) {
    return switch (shown.stage()) {
      case Stage.Eligible(var _) ->
          shown.terms().quoted().filter(quote -> quote.holdsOn(time.today())).isPresent()
              ? Standing.OPEN
              : Standing.LAPSED;
      case Stage.Commissioned(var _), Stage.Submitted(var _, var _), Stage.Complete(var _, var _) ->
          Standing.ACCEPTED;
      case Stage.QuoteRefused(var _, var _, var _) -> Standing.REFUSED;
      case Stage.QuoteLapsed(var _, var _) -> Standing.LAPSED;
      case Stage.Withdrawn(var _, var _, var _) -> Standing.WITHDRAWN;
      case Stage.Enquired(), Stage.Declined(var _) ->
          throw new IllegalStateException("A case without a quote");
    };
  }

  /** How a quote can stand. */
  private enum Standing {
    OPEN("open", new Said("The quote is open.", "Das Angebot ist offen.")),
    ACCEPTED(
        "accepted",
        new Said("The quote is accepted already.", "Das Angebot ist schon angenommen.")),
    REFUSED("refused", new Said("The quote was refused.", "Das Angebot wurde abgelehnt.")),
    LAPSED("lapsed", new Said("The quote has lapsed.", "Das Angebot ist abgelaufen.")),
    WITHDRAWN(
        "withdrawn", new Said("The enquiry was withdrawn.", "Die Anfrage wurde zurückgezogen."));

    private final String code;
    private final Said sentence;

    Standing(String code, Said sentence) {
      this.code = code;
      this.sentence = sentence;
    }
  }

  private static Json reduced(Quote quote, Language language) {
    return new Json.Array(
        quote.combinations().stream()
            .<Json>map(
                earned ->
                    price(quote, earned, language)
                        .put(
                            "rules",
                            Json.Array.ofTexts(
                                earned.stream().map(one -> one.rule().name()).toList()))
                        .build())
            .toList());
  }

  private static JsonObject.Builder price(Quote quote, List<Reduction> earned, Language language) {
    return PriceJson.price(quote.price(earned), quote.tariff(), quote.span().lastDay(), language);
  }
}
