package portal.campaign;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a campaign returns on what it costs. Everything is exact until it is read: amounts then have
 * two places, the rate at most four, each rounded half up. What cannot be said has no value, which
 * is not zero. Source: DOMAIN.md section 6.
 */
public record Returns(Cost cost, GoodsShare goods, Sales sales) {
  private static final int CENTS = 2;
  private static final int RATE_PLACES = 4;

  public BigDecimal totalCost() {
    return cost.total();
  }

  /** Orders in per cent of the quantity; none for a single unit, which nobody redeems. */
  public Optional<BigDecimal> redemptionRate() {
    return cost.isSingleUnit()
        ? Optional.empty()
        : Optional.of(
            new Ratio(orders().multiply(GoodsShare.WHOLE), BigDecimal.valueOf(cost.quantity()))
                .rounded(RATE_PLACES));
  }

  /** Bookings over orders; none without orders, unless it was assumed. */
  public Optional<BigDecimal> averageOrder() {
    return sales.average().map(average -> average.rounded(CENTS));
  }

  public BigDecimal costOfGoods() {
    return goods.of(sales.bookings());
  }

  /** What is left of the bookings after the campaign and the goods are paid. */
  public BigDecimal contribution() {
    return sales.bookings().subtract(totalCost()).subtract(costOfGoods());
  }

  /** None without orders. */
  public Optional<BigDecimal> contributionPerOrder() {
    return sales.orders() == 0
        ? Optional.empty()
        : Optional.of(new Ratio(contribution(), orders()).rounded(CENTS));
  }

  /**
   * The least number of orders of this average that pays for the campaign; none where there is no
   * average, or where an order leaves nothing after its goods.
   */
  public Optional<BigDecimal> breakEvenOrders() {
    return sales
        .average()
        .filter(average -> average.over().signum() > 0)
        .flatMap(
            average ->
                goods
                    .left()
                    .map(
                        left ->
                            new Ratio(
                                    totalCost().multiply(average.under()).movePointRight(2),
                                    average.over().multiply(left))
                                .ceiling()));
  }

  private BigDecimal orders() {
    return BigDecimal.valueOf(sales.orders());
  }
}
