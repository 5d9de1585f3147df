package portal.campaigns;

import portal.campaign.Bookings.Brought;
import portal.campaign.Campaign;
import portal.campaign.Days;
import portal.campaign.Decimals;
import portal.campaign.Explanation;
import portal.campaign.Plan;
import portal.campaign.Returns;
import portal.json.Json;
import portal.json.JsonObject;

/** Writes campaigns and their returns as JSON: amounts and rates are decimal texts. */
final class CampaignJson {
  private CampaignJson() {}

  /** What the officer entered. */
  static JsonObject figures(Campaign campaign) {
    return entered(campaign).build();
  }

  /** That it was opened or changed; whoever wants all of it reads it again. */
  static JsonObject standing(Campaign campaign) {
    return JsonObject.builder()
        .text("code", campaign.code().value())
        .text("openedAt", campaign.openedAt().toString())
        .build();
  }

  /** What the officer entered and what the campaign has returned so far. */
  static JsonObject whole(Campaign campaign, Brought brought) {
    return entered(campaign)
        .number("enquiries", brought.enquiries())
        .put(
            "returns",
            returns(new Returns(campaign.plan().cost(), campaign.plan().goods(), brought.sales())))
        .build();
  }

  /** What the campaign would return, beside all that this assumes. */
  static JsonObject whatIf(Campaign campaign, Returns assumed) {
    return JsonObject.builder()
        .text("code", campaign.code().value())
        .text("currency", Campaign.CURRENCY.getCurrencyCode())
        .number("quantity", assumed.cost().quantity())
        .text("unitCost", assumed.cost().unitText())
        .text("costOfGoods", assumed.goods().text())
        .put("returns", returns(assumed))
        .build();
  }

  private static JsonObject.Builder entered(Campaign campaign) {
    Plan plan = campaign.plan();
    return JsonObject.builder()
        .text("code", campaign.code().value())
        .text("goal", plan.goal())
        .text("currency", Campaign.CURRENCY.getCurrencyCode())
        .number("quantity", plan.cost().quantity())
        .text("unitCost", plan.cost().unitText())
        .text("totalCost", Decimals.amount(plan.cost().total()))
        .text("costOfGoods", plan.goods().text())
        .text("plannedFirst", plan.planned().first().toString())
        .text("plannedLast", plan.planned().last().map(Object::toString))
        .text("actualFirst", plan.actual().map(days -> days.first().toString()))
        .text("actualLast", plan.actual().flatMap(Days::last).map(Object::toString))
        .text("openedAt", campaign.openedAt().toString());
  }

  private static JsonObject returns(Returns returns) {
    JsonObject.Builder object =
        JsonObject.builder()
            .number("orders", returns.sales().orders())
            .text("bookings", Decimals.amount(returns.sales().bookings()));
    var explanations = Explanation.of(returns);
    explanations.forEach(one -> object.text(one.name(), one.value()));
    return object
        .put("explained", new Json.Array(explanations.stream().map(CampaignJson::entry).toList()))
        .build();
  }

  private static Json entry(Explanation one) {
    return JsonObject.builder()
        .text("name", one.name())
        .text("formula", one.formula())
        .text("value", one.value())
        .build();
  }
}
