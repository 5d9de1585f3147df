package portal.campaigns;

import static portal.http.ParameterKind.code;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import portal.campaign.Bookings.Brought;
import portal.campaign.Campaign;
import portal.campaign.Cost;
import portal.campaign.Decimals;
import portal.campaign.GoodsShare;
import portal.campaign.Returns;
import portal.campaign.Sales;
import portal.http.ParameterKind;
import portal.http.Query;
import portal.http.Request;
import portal.language.Said;

/** What somebody assumes about a campaign; what is not assumed is as it is. */
record WhatIf(
    Optional<Long> orders,
    Optional<BigDecimal> bookings,
    Optional<BigDecimal> averageOrder,
    Optional<Long> quantity,
    Optional<BigDecimal> unitCost,
    Optional<GoodsShare> costOfGoods) {
  private static final Set<String> PARAMETERS =
      Set.of("orders", "bookings", "averageOrder", "quantity", "unitCost", "costOfGoods");

  static WhatIf read(Request request) {
    Query query = new Query(request.query(), PARAMETERS);
    WhatIf assumed =
        new WhatIf(
            query.may("orders", code(WhatIf::count)),
            query.may("bookings", amount(2)),
            query.may("averageOrder", amount(2)),
            query.may("quantity", code(text -> count(text).filter(units -> units > 0))),
            query.may("unitCost", amount(Cost.PLACES)),
            query.may("costOfGoods", code(GoodsShare::parse)));
    if (assumed.bookings.isPresent() && assumed.averageOrder.isPresent()) {
      throw Query.invalid(
          new Said(
              "Assume the bookings or the average order, not both.",
              "Nehmen Sie die Buchungen oder den mittleren Auftrag an, nicht beides."));
    }
    return assumed;
  }

  Returns returns(Campaign campaign, Brought brought) {
    Cost actual = campaign.plan().cost();
    long units = quantity.orElse(actual.quantity());
    BigDecimal each = unitCost.orElse(actual.unit());
    if (!Cost.isCost(units, each)) {
      throw Query.invalid(
          new Said(
              "In total a campaign costs at most 10000000000.",
              "Insgesamt kostet eine Kampagne höchstens 10000000000."));
    }
    return new Returns(
        new Cost(units, each), costOfGoods.orElse(campaign.plan().goods()), sales(brought));
  }

  private Sales sales(Brought brought) {
    long assumedOrders = orders.orElse(brought.orders());
    return averageOrder
        .map(average -> Sales.averaging(assumedOrders, average))
        .orElseGet(() -> Sales.of(assumedOrders, bookings.orElse(brought.bookings().decimal())));
  }

  private static ParameterKind<BigDecimal> amount(int places) {
    return code(text -> Decimals.parse(text, places, Cost.MOST));
  }

  private static Optional<Long> count(String text) {
    return Optional.of(text)
        .filter(one -> one.matches("0|[1-9][0-9]{0,9}"))
        .map(Long::valueOf)
        .filter(number -> number <= Cost.MOST_UNITS);
  }
}
