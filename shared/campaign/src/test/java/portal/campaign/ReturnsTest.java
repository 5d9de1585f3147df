package portal.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnsTest {

  static Returns returns(long quantity, String unit, String goods, Sales sales) {
    return new Returns(
        new Cost(quantity, new BigDecimal(unit)), new GoodsShare(new BigDecimal(goods)), sales);
  }

  private static Sales sales(long orders, String bookings) {
    return Sales.of(orders, new BigDecimal(bookings));
  }

  /** All that can be read, none as a hyphen. */
  static String figures(Returns returns) {
    return String.join(
        " ", Explanation.of(returns).stream().map(one -> one.value().orElse("-")).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "10000, 0.34, 30, 15, 2175.00, 3400.00 0.15 145.00 652.50 -1877.50 -125.17 34",
    "10000, 0.34, 30, 33, 4785.00, 3400.00 0.33 145.00 1435.50 -50.50 -1.53 34",
    "10000, 0.34, 30, 34, 4930.00, 3400.00 0.34 145.00 1479.00 51.00 1.50 34",
    "10000, 0.34, 30, 0, 0.00, 3400.00 0.00 - 0.00 -3400.00 - -"
  })
  void vectorsHold(
      long quantity, String unit, String goods, long orders, String bookings, String expected) {
    assertEquals(expected, figures(returns(quantity, unit, goods, sales(orders, bookings))));
  }

  @ParameterizedTest
  @CsvSource({"0, 24", "30, 34", "99.99, 234483", "100, -", "100.01, -", "1000, -"})
  void whereGoodsEatTheOrderThereIsNoBreakEven(String goods, String expected) {
    assertEquals(
        expected,
        returns(10_000, "0.34", goods, sales(15, "2175.00"))
            .breakEvenOrders()
            .map(BigDecimal::toPlainString)
            .orElse("-"));
  }

  @Test
  void aSingleUnitHasNoRedemptionRate() {
    assertEquals(
        "500.00 - 100.00 0.00 -200.00 -66.67 5", figures(returns(1, "500", "0", sales(3, "300"))));
  }

  @Test
  void ordersThatComeToNothingHaveAnAverageButNoBreakEven() {
    assertEquals(
        "500.00 150.00 0.00 0.00 -500.00 -166.67 -",
        figures(returns(2, "250", "0", sales(3, "0"))));
  }

  @Test
  void whatCostsNothingIsPaidForByNoOrderAtAll() {
    assertEquals(
        Optional.of(BigDecimal.ZERO), returns(2, "0", "0", sales(1, "10")).breakEvenOrders());
  }

  @Test
  void anAssumedAverageTellsHowManyOrdersAreNeededBeforeThereIsOne() {
    Sales none = Sales.averaging(0, new BigDecimal("145"));
    assertEquals(
        "3400.00 0.00 145.00 0.00 -3400.00 - 34", figures(returns(10_000, "0.34", "30", none)));
  }

  @Test
  void nothingIsRoundedOnTheWay() {
    // 1 / 3 of 100 is never written down: three orders of a third each pay 100 exactly.
    assertEquals(
        Optional.of(new BigDecimal("3")), returns(2, "50", "0", sales(3, "100")).breakEvenOrders());
    assertEquals(
        "33.33",
        Decimals.amount(returns(2, "50", "0", sales(3, "100")).averageOrder().orElseThrow()));
  }

  @Test
  void halvesGoAwayFromZero() {
    assertEquals("0.01", Decimals.amount(returns(1, "0", "0.5", sales(1, "1.00")).costOfGoods()));
    assertEquals("-0.01", Decimals.amount(returns(1, "0.005", "0", sales(1, "0")).contribution()));
  }
}
