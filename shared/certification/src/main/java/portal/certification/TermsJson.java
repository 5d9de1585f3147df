package portal.certification;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import portal.invoicing.Buyer;
import portal.invoicing.Charge;
import portal.invoicing.VatId;
import portal.json.Json;
import portal.json.JsonObject;
import portal.language.Language;
import portal.pricing.Consents;
import portal.pricing.Money;
import portal.pricing.ReductionJson;

/** What was agreed, as JSON; amounts are decimal texts in major units, days in one zone. */
public final class TermsJson {
  private final ZoneId zone;

  public TermsJson(ZoneId zone) {
    this.zone = zone;
  }

  /** The terms in short; nothing where nothing was offered. */
  public JsonObject.Builder summary(Terms terms, Language language) {
    JsonObject.Builder json = JsonObject.builder();
    switch (terms) {
      case Terms.None() -> {}
      case Terms.Quoted(var quote) ->
          money(json.text("kind", "quoted"), quote.base())
              .text("lastDay", quote.span().lastDay().toString());
      case Terms.Agreed(var quote, var agreement) -> {
        money(json.text("kind", "agreed"), agreement.owed())
            .text("acceptedOn", day(agreement.at()))
            .put("consents", consents(agreement.consents()))
            .put("declared", Json.Array.ofTexts(agreement.facts().declared()))
            .put("reductions", ReductionJson.names(agreement.reductions(quote), language))
            .put("charges", charges(agreement.charges()));
        rules(json, agreement);
      }
      case Terms.Free(var offer, var given) -> {
        json.text("kind", "free").text("offer", offer);
        given.ifPresent(consents -> json.put("consents", consents(consents)));
      }
    }
    return json;
  }

  /** An agreement in full, with who is billed and who has ordered. */
  public JsonObject agreement(Agreement agreement, Optional<Decider> by) {
    JsonObject.Builder json =
        money(JsonObject.builder(), agreement.owed())
            .text("acceptedOn", day(agreement.at()))
            .put("consents", consents(agreement.consents()))
            .put("declared", Json.Array.ofTexts(agreement.facts().declared()))
            .put("charges", charges(agreement.charges()))
            .put("buyer", buyer(agreement.buyer()))
            .text("invoicesTo", agreement.invoicesTo().map(EmailAddress::value));
    rules(json, agreement);
    by.ifPresent(who -> json.put("decidedBy", decider(who)));
    return json.build();
  }

  public static JsonObject decider(Decider who) {
    return JsonObject.builder().text("name", who.name()).text("function", who.function()).build();
  }

  public static JsonObject buyer(Buyer buyer) {
    return JsonObject.builder()
        .text("name", buyer.name())
        .put("street", Json.Array.ofTexts(buyer.street()))
        .text("postCode", buyer.postCode())
        .text("city", buyer.city())
        .text("country", buyer.country())
        .text("vatId", buyer.vatId().map(VatId::value))
        .text("reference", buyer.reference())
        .build();
  }

  private static void rules(JsonObject.Builder json, Agreement agreement) {
    agreement.order().rules().ifPresent(rules -> json.put("rules", rules.json()));
  }

  private static JsonObject consents(Consents consents) {
    return JsonObject.builder()
        .flag("listed", consents.listed())
        .flag("published", consents.published())
        .number("sharedShare", consents.sharedShare())
        .build();
  }

  private Json charges(List<Charge> charges) {
    return new Json.Array(charges.stream().<Json>map(this::charge).toList());
  }

  private JsonObject charge(Charge charge) {
    return JsonObject.builder()
        .number("number", charge.number())
        .text("reason", charge.reason().code())
        .text("net", charge.net().text())
        .put("parts", new Json.Array(charge.parts().stream().<Json>map(TermsJson::part).toList()))
        .text("on", day(charge.at()))
        .build();
  }

  private static JsonObject part(Charge.Part part) {
    return JsonObject.builder()
        .text("rule", part.rule())
        .text("amount", part.amount().text())
        .build();
  }

  private static JsonObject.Builder money(JsonObject.Builder json, Money net) {
    return json.text("net", net.text()).text("currency", net.currency().getCurrencyCode());
  }

  private String day(java.time.Instant at) {
    return LocalDate.ofInstant(at, zone).toString();
  }
}
