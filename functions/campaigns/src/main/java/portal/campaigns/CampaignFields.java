package portal.campaigns;

import static portal.http.FieldKinds.date;
import static portal.http.FieldKinds.parsed;
import static portal.http.FieldKinds.text;
import static portal.http.FieldKinds.whole;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import portal.campaign.CampaignCode;
import portal.campaign.Cost;
import portal.campaign.Days;
import portal.campaign.Decimals;
import portal.campaign.GoodsShare;
import portal.campaign.Plan;
import portal.http.FieldKind;
import portal.http.Fields;
import portal.http.Needed;
import portal.language.Said;

/** Reads a campaign's code and plan from JSON. */
final class CampaignFields {
  private static final int LONGEST_NUMBER = 20;
  private static final FieldKind<BigDecimal> AMOUNT =
      parsed(
          LONGEST_NUMBER,
          text -> Decimals.parse(text, Cost.PLACES, Cost.MOST),
          new Said(
              "An amount such as 0.34, with at most four places.",
              "Ein Betrag wie 0.34, mit höchstens vier Stellen."));
  private static final Said ORDER =
      new Said(
          "The last day is not before the first.", "Der letzte Tag liegt nicht vor dem ersten.");

  private CampaignFields() {}

  static Needed<CampaignCode> code(Fields fields) {
    return fields.need(
        "code",
        parsed(
            CampaignCode.LONGEST,
            CampaignCode::parse,
            new Said(
                "A code has 2 to 40 letters, digits and hyphens and does not begin with a hyphen.",
                "Ein Code hat 2 bis 40 Buchstaben, Ziffern und Bindestriche und beginnt nicht mit"
                    + " einem Bindestrich.")));
  }

  /** The plan; a problem that lists all that is wrong with it, and with what was read before. */
  static Plan plan(Fields fields) {
    Needed<String> goal = fields.need("goal", text(Plan.LONGEST_GOAL));
    Needed<Cost> cost = cost(fields);
    Needed<GoodsShare> goods =
        fields.need(
            "costOfGoods",
            parsed(
                LONGEST_NUMBER,
                GoodsShare::parse,
                new Said(
                    "A share in per cent from 0 to 1000 with at most two places, such as 30 or"
                        + " 12.5.",
                    "Ein Anteil in Prozent von 0 bis 1000 mit höchstens zwei Stellen, etwa 30 oder"
                        + " 12.5.")));
    Needed<Days> planned = planned(fields);
    Needed<Optional<Days>> actual = actual(fields);
    fields.check();
    return new Plan(goal.get(), cost.get(), goods.get(), planned.get(), actual.get());
  }

  /** A single unit may have its total cost entered; more have a unit cost each. */
  private static Needed<Cost> cost(Fields fields) {
    int quantity = fields.may("quantity", whole(1, Cost.MOST_UNITS)).orElse(1);
    Optional<BigDecimal> unit = fields.may("unitCost", AMOUNT);
    Optional<BigDecimal> total = fields.may("totalCost", AMOUNT);
    if (fields.isFine("quantity") && fields.isFine("unitCost") && fields.isFine("totalCost")) {
      checkCost(fields, quantity, unit, total);
    }
    return fields.made(() -> new Cost(quantity, unit.or(() -> total).orElseThrow()));
  }

  private static void checkCost(
      Fields fields, int quantity, Optional<BigDecimal> unit, Optional<BigDecimal> total) {
    Optional<BigDecimal> entered = unit.or(() -> total);
    if (total.isPresent() && (quantity > 1 || unit.isPresent())) {
      fields.wrong(
          "totalCost",
          "invalid",
          new Said(
              "Only a single unit without a unit cost has a total entered.",
              "Gesamtkosten gibt man nur für ein einzelnes Stück ohne Stückkosten an."));
    } else if (entered.isEmpty()) {
      fields.wrong("unitCost", "required", new Said("This is needed.", "Diese Angabe fehlt."));
    } else if (!Cost.isCost(quantity, entered.get())) {
      fields.wrong(
          "unitCost",
          "invalid",
          new Said("In total at most 10000000000.", "Insgesamt höchstens 10000000000."));
    }
  }

  private static Needed<Days> planned(Fields fields) {
    Needed<LocalDate> first = fields.need("plannedFirst", date());
    Needed<LocalDate> last = fields.need("plannedLast", date());
    if (first.is(begun -> last.is(begun::isAfter))) {
      fields.wrong("plannedLast", "invalid", ORDER);
    }
    return fields.made(() -> new Days(first.get(), last.value()));
  }

  private static Needed<Optional<Days>> actual(Fields fields) {
    Optional<LocalDate> first = fields.may("actualFirst", date());
    Optional<LocalDate> last = fields.may("actualLast", date());
    if (first.isEmpty() && last.isPresent() && fields.isFine("actualFirst")) {
      fields.wrong(
          "actualFirst",
          "required",
          new Said("What has ended has begun.", "Was geendet hat, hat auch begonnen."));
    }
    if (first.filter(begun -> last.filter(begun::isAfter).isPresent()).isPresent()) {
      fields.wrong("actualLast", "invalid", ORDER);
    }
    return fields.made(() -> first.map(begun -> new Days(begun, last)));
  }
}
