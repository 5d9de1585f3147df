package portal.campaign;

import static portal.campaign.Decimals.amount;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How a person would work one figure of a campaign out.
 *
 * @param name as the figure is called in the answer
 * @param formula in words and then in this campaign's numbers, or why there is no value
 * @param value as a decimal text
 */
public record Explanation(String name, String formula, Optional<String> value) {

  /** All figures, in the order in which they follow from each other. */
  public static List<Explanation> of(Returns returns) {
    return List.of(
        totalCost(returns),
        redemptionRate(returns),
        averageOrder(returns),
        costOfGoods(returns),
        contribution(returns),
        contributionPerOrder(returns),
        breakEvenOrders(returns));
  }

  private static Explanation totalCost(Returns returns) {
    Cost cost = returns.cost();
    String formula =
        cost.isSingleUnit()
            ? "the cost of the single unit"
            : "quantity × unit cost = " + cost.quantity() + " × " + cost.unitText();
    return of("totalCost", formula, returns.totalCost());
  }

  private static Explanation redemptionRate(Returns returns) {
    String formula =
        returns.cost().isSingleUnit()
            ? "no value: a single unit is not redeemed"
            : "orders ÷ quantity, in per cent = "
                + returns.sales().orders()
                + " ÷ "
                + returns.cost().quantity();
    return new Explanation("redemptionRate", formula, returns.redemptionRate().map(Decimals::fine));
  }

  private static Explanation averageOrder(Returns returns) {
    Sales sales = returns.sales();
    String formula =
        sales.assumedAverage().isPresent()
            ? "as assumed"
            : sales.orders() == 0
                ? "no value: there are no orders"
                : "bookings ÷ orders = " + amount(sales.bookings()) + " ÷ " + sales.orders();
    return new Explanation("averageOrder", formula, returns.averageOrder().map(Decimals::amount));
  }

  private static Explanation costOfGoods(Returns returns) {
    return of(
        "costOfGoods",
        "share of goods × bookings = "
            + returns.goods().text()
            + " % × "
            + amount(returns.sales().bookings()),
        returns.costOfGoods());
  }

  private static Explanation contribution(Returns returns) {
    return of(
        "contribution",
        "bookings − total cost − cost of goods = "
            + String.join(
                " − ",
                amount(returns.sales().bookings()),
                amount(returns.totalCost()),
                amount(returns.costOfGoods())),
        returns.contribution());
  }

  private static Explanation contributionPerOrder(Returns returns) {
    String formula =
        returns.sales().orders() == 0
            ? "no value: there are no orders"
            : "contribution ÷ orders = "
                + amount(returns.contribution())
                + " ÷ "
                + returns.sales().orders();
    return new Explanation(
        "contributionPerOrder", formula, returns.contributionPerOrder().map(Decimals::amount));
  }

  private static Explanation breakEvenOrders(Returns returns) {
    return new Explanation(
        "breakEvenOrders",
        breakEvenFormula(returns),
        returns.breakEvenOrders().map(BigDecimal::toPlainString));
  }

  private static String breakEvenFormula(Returns returns) {
    Optional<BigDecimal> average = returns.averageOrder();
    if (average.isEmpty()) {
      return "no value: there are no orders to take an average of";
    }
    if (returns.goods().left().isEmpty()) {
      return "no value: the goods cost as much as they are sold for, or more";
    }
    if (returns.breakEvenOrders().isEmpty()) {
      return "no value: an average order comes to nothing";
    }
    return "total cost ÷ (average order × (1 − share of goods)), rounded up = "
        + amount(returns.totalCost())
        + " ÷ ("
        + amount(average.get())
        + " × (1 − "
        + returns.goods().text()
        + " %))";
  }

  private static Explanation of(String name, String formula, BigDecimal value) {
    return new Explanation(name, formula, Optional.of(amount(value)));
  }
}
