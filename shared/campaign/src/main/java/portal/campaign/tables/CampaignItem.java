package portal.campaign.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import portal.aws.Item;
import portal.campaign.Campaign;
import portal.campaign.CampaignCode;
import portal.campaign.Cost;
import portal.campaign.Days;
import portal.campaign.GoodsShare;
import portal.campaign.Plan;
import portal.trail.Head;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A campaign's item, to and fro. */
final class CampaignItem {
  private CampaignItem() {}

  static Map<String, AttributeValue> encode(Campaign campaign) {
    Plan plan = campaign.plan();
    return Item.builder()
        .put("pk", campaign.code().value())
        .number("version", campaign.head().version())
        .put("hash", campaign.head().hash())
        .put("list", CampaignsTable.ALL)
        .put("position", position(campaign))
        .put("openedAt", campaign.openedAt())
        .put("goal", plan.goal())
        .number("quantity", plan.cost().quantity())
        .put("unitCost", plan.cost().unitText())
        .put("costOfGoods", plan.goods().text())
        .put("plannedFirst", plan.planned().first())
        .put("plannedLast", plan.planned().last())
        .put("actualFirst", plan.actual().map(Days::first))
        .put("actualLast", plan.actual().flatMap(Days::last))
        .build();
  }

  static Campaign decode(Item item) {
    return new Campaign(
        new CampaignCode(item.text("pk")),
        new Head(item.number("version"), item.text("hash")),
        new Plan(
            item.text("goal"),
            new Cost(item.number("quantity"), new BigDecimal(item.text("unitCost"))),
            new GoodsShare(new BigDecimal(item.text("costOfGoods"))),
            Days.of(item.date("plannedFirst"), item.date("plannedLast")),
            day(item, "actualFirst").map(first -> new Days(first, day(item, "actualLast")))),
        item.instant("openedAt"));
  }

  /** Where the campaign stands among all, by the time of its opening. */
  static String position(Campaign campaign) {
    return Item.sortable(campaign.openedAt()) + "#" + campaign.code().value();
  }

  private static Optional<LocalDate> day(Item item, String name) {
    return item.optionalText(name).map(LocalDate::parse);
  }
}
