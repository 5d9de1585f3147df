package portal.campaign;

import java.time.Instant;
import java.util.Currency;
import portal.json.JsonObject;
import portal.trail.Actor;
import portal.trail.Aggregate;
import portal.trail.Event;
import portal.trail.Happening;
import portal.trail.Head;

/**
 * A campaign that should bring enquiries: what it is for, what it costs, when it runs. Source:
 * DOMAIN.md section 6.
 */
public record Campaign(CampaignCode code, Head head, Plan plan, Instant openedAt)
    implements Aggregate {
  /** The currency of the tariff, and so of all that a campaign costs and brings. */
  public static final Currency CURRENCY = Currency.getInstance("EUR");

  /** A decided change of a campaign, ready to be stored. */
  public record CampaignChange(Head before, Campaign after, Event event) {}

  /** Opens a campaign; whether its code is still free is the store's to say. */
  public static CampaignChange open(CampaignCode code, Plan plan, Actor by, Instant at) {
    return follow(Head.NONE, code, plan, at, happening("CampaignOpened", plan, by), at);
  }

  /** Puts other figures, days or another goal in the place of the present ones. */
  public CampaignChange change(Plan next, Actor by, Instant at) {
    return follow(head, code, next, openedAt, happening("CampaignChanged", next, by), at);
  }

  private static CampaignChange follow(
      Head before, CampaignCode code, Plan plan, Instant openedAt, Happening what, Instant at) {
    Event event = Event.after(before, code.aggregate(), what, at);
    return new CampaignChange(before, new Campaign(code, event.head(), plan, openedAt), event);
  }

  private static Happening happening(String type, Plan plan, Actor by) {
    JsonObject data =
        JsonObject.builder()
            .number("quantity", plan.cost().quantity())
            .text("unitCost", plan.cost().unitText())
            .text("currency", CURRENCY.getCurrencyCode())
            .text("costOfGoods", plan.goods().text())
            .text("plannedFirst", plan.planned().first().toString())
            .text("plannedLast", plan.planned().last().map(Object::toString))
            .text("actualFirst", plan.actual().map(days -> days.first().toString()))
            .text("actualLast", plan.actual().flatMap(Days::last).map(Object::toString))
            .build();
    return new Happening(type, by, data);
  }
}
