package portal.campaigns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import portal.campaign.CampaignCode;
import portal.campaign.Cost;
import portal.campaign.Days;
import portal.campaign.Decimals;
import portal.campaign.GoodsShare;
import portal.campaign.Plan;
import portal.http.Fields;

/** Reads a campaign's code and plan from JSON. */
final class CampaignFields {
  private static final int LONGEST_NUMBER = 20;
  private static final String ORDER = "The last day is not before the first.";

  private CampaignFields() {}

  static Optional<CampaignCode> code(Fields fields) {
    return fields.parsed(
        "code",
        CampaignCode.LONGEST,
        CampaignCode::parse,
        "A code has 2 to 40 letters, digits and hyphens and does not begin with a hyphen.");
  }

  /** The plan; a problem that lists all that is wrong with it, and with what was read before. */
  static Plan plan(Fields fields) {
    String goal = fields.text("goal", Plan.LONGEST_GOAL);
    Optional<Cost> cost = cost(fields);
    Optional<GoodsShare> goods =
        fields.parsed(
            "costOfGoods",
            LONGEST_NUMBER,
            GoodsShare::parse,
            "A share in per cent from 0 to 1000 with at most two places, such as 30 or 12.5.");
    Optional<Days> planned = planned(fields);
    Optional<Days> actual = actual(fields);
    fields.check();
    return new Plan(goal, cost.orElseThrow(), goods.orElseThrow(), planned.orElseThrow(), actual);
  }

  /** A single unit may have its total cost entered; more have a unit cost each. */
  private static Optional<Cost> cost(Fields fields) {
    int quantity = fields.optionalWhole("quantity", 1, Cost.MOST_UNITS).orElse(1);
    Optional<BigDecimal> unit = amount(fields, "unitCost");
    Optional<BigDecimal> total = amount(fields, "totalCost");
    if (!fields.isFine("quantity") || !fields.isFine("unitCost") || !fields.isFine("totalCost")) {
      return Optional.empty();
    }
    if (total.isPresent() && (quantity > 1 || unit.isPresent())) {
      fields.wrong(
          "totalCost", "invalid", "Only a single unit without a unit cost has a total entered.");
      return Optional.empty();
    }
    Optional<BigDecimal> entered = unit.or(() -> total);
    if (entered.isEmpty()) {
      fields.wrong("unitCost", "required", "This is needed.");
    } else if (!Cost.isCost(quantity, entered.get())) {
      fields.wrong("unitCost", "invalid", "In total at most 10000000000.");
      return Optional.empty();
    }
    return entered.map(each -> new Cost(quantity, each));
  }

  private static Optional<BigDecimal> amount(Fields fields, String name) {
    return fields.optionalParsed(
        name,
        LONGEST_NUMBER,
        text -> Decimals.parse(text, Cost.PLACES, Cost.MOST),
        "An amount such as 0.34, with at most four places.");
  }

  private static Optional<Days> planned(Fields fields) {
    Optional<LocalDate> first = fields.date("plannedFirst");
    Optional<LocalDate> last = fields.date("plannedLast");
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    return days(fields, "plannedLast", first.get(), last);
  }

  private static Optional<Days> actual(Fields fields) {
    Optional<LocalDate> first = fields.optionalDate("actualFirst");
    Optional<LocalDate> last = fields.optionalDate("actualLast");
    if (first.isEmpty()) {
      if (last.isPresent() && fields.isFine("actualFirst")) {
        fields.wrong("actualFirst", "required", "What has ended has begun.");
      }
      return Optional.empty();
    }
    return days(fields, "actualLast", first.get(), last);
  }

  private static Optional<Days> days(
      Fields fields, String name, LocalDate first, Optional<LocalDate> last) {
    if (last.filter(first::isAfter).isPresent()) {
      fields.wrong(name, "invalid", ORDER);
      return Optional.empty();
    }
    return Optional.of(new Days(first, last));
  }
}
