package portal.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  private static List<String> lines(Returns returns) {
    return Explanation.of(returns).stream()
        .map(one -> one.name() + ": " + one.formula() + " → " + one.value().orElse("none"))
        .toList();
  }

  @Test
  void everyFigureSaysHowItIsWorkedOut() {
    Sales sales = Sales.of(15, new BigDecimal("2175"));
    assertEquals(
        List.of(
            "totalCost: quantity × unit cost = 10000 × 0.34 → 3400.00",
            "redemptionRate: orders ÷ quantity, in per cent = 15 ÷ 10000 → 0.15",
            "averageOrder: bookings ÷ orders = 2175.00 ÷ 15 → 145.00",
            "costOfGoods: share of goods × bookings = 30 % × 2175.00 → 652.50",
            "contribution: bookings − total cost − cost of goods = 2175.00 − 3400.00 − 652.50 →"
                + " -1877.50",
            "contributionPerOrder: contribution ÷ orders = -1877.50 ÷ 15 → -125.17",
            "breakEvenOrders: total cost ÷ (average order × (1 − share of goods)), rounded up ="
                + " 3400.00 ÷ (145.00 × (1 − 30 %)) → 34"),
        lines(ReturnsTest.returns(10_000, "0.34", "30", sales)));
  }

  @Test
  void whatHasNoValueSaysWhy() {
    List<String> lines = lines(ReturnsTest.returns(1, "500", "100", Sales.of(0, BigDecimal.ZERO)));
    assertEquals(
        List.of(
            "totalCost: the cost of the single unit → 500.00",
            "redemptionRate: no value: a single unit is not redeemed → none",
            "averageOrder: no value: there are no orders → none",
            "contributionPerOrder: no value: there are no orders → none",
            "breakEvenOrders: no value: there are no orders to take an average of → none"),
        lines.stream()
            .filter(line -> !line.startsWith("co") || line.contains("no value"))
            .toList());
  }

  @Test
  void goodsThatCostTooMuchAndOrdersOfNothingAreToldApart() {
    Sales some = Sales.of(2, new BigDecimal("10"));
    Sales gifts = Sales.of(2, BigDecimal.ZERO);
    assertEquals(
        "breakEvenOrders: no value: the goods cost as much as they are sold for, or more → none",
        lines(ReturnsTest.returns(2, "1", "100", some)).getLast());
    assertEquals(
        "breakEvenOrders: no value: an average order comes to nothing → none",
        lines(ReturnsTest.returns(2, "1", "0", gifts)).getLast());
  }
}
