package portal.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Returns against a plain oracle that knows nothing but whole numbers: amounts as ten-thousandths,
 * the share of goods as hundredths of a per cent, fractions as two integers.
 */
class ReturnsOracleTest {
  private static final BigInteger HUNDRED = BigInteger.valueOf(100);
  private static final BigInteger WHOLE_SHARE = BigInteger.valueOf(10_000);
  private static final BigInteger AMOUNT = BigInteger.valueOf(10_000);
  private static final int CASES = 400;

  static LongStream seeds() {
    String replay = System.getProperty("portal.seed", "");
    return replay.isEmpty() ? LongStream.rangeClosed(1, 25) : LongStream.of(Long.parseLong(replay));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyFigureIsWhatTheOracleSays(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < CASES; i++) {
      long quantity = random.nextInt(4) == 0 ? 1 : 1 + random.nextInt(1_000_000);
      long unit = random.nextInt(random.nextBoolean() ? 100 : 50_000_000);
      long share =
          random.nextInt(5) == 0 ? 10_000 + random.nextInt(90_001) : random.nextInt(10_001);
      long orders = random.nextInt(5) == 0 ? 0 : random.nextInt(random.nextBoolean() ? 9 : 99_999);
      long cents = orders == 0 ? 0 : random.nextLong(random.nextBoolean() ? 100 : 9_999_999_999L);
      Returns returns =
          new Returns(
              new Cost(quantity, BigDecimal.valueOf(unit, 4)),
              new GoodsShare(BigDecimal.valueOf(share, 2)),
              Sales.of(orders, BigDecimal.valueOf(cents, 2)));
      assertEquals(
          oracle(quantity, unit, share, orders, cents),
          ReturnsTest.figures(returns),
          returns::toString);
    }
  }

  private static String oracle(long quantity, long unit, long share, long orders, long cents) {
    BigInteger total = big(quantity).multiply(big(unit));
    BigInteger booked = big(cents).multiply(HUNDRED);
    BigInteger number = big(orders);
    // Over ten-thousandths of ten-thousandths, so that the goods are whole as well.
    BigInteger goods = booked.multiply(big(share));
    BigInteger contribution = booked.subtract(total).multiply(WHOLE_SHARE).subtract(goods);
    BigInteger left = WHOLE_SHARE.subtract(big(share));
    return String.join(
        " ",
        cents(total, AMOUNT),
        quantity == 1 ? "-" : rate(number.multiply(HUNDRED), big(quantity)),
        orders == 0 ? "-" : cents(booked, AMOUNT.multiply(number)),
        cents(goods, AMOUNT.multiply(WHOLE_SHARE)),
        cents(contribution, AMOUNT.multiply(WHOLE_SHARE)),
        orders == 0 ? "-" : cents(contribution, AMOUNT.multiply(WHOLE_SHARE).multiply(number)),
        orders == 0 || cents == 0 || left.signum() <= 0
            ? "-"
            : ceiling(total.multiply(number).multiply(WHOLE_SHARE), booked.multiply(left)));
  }

  private static String cents(BigInteger over, BigInteger under) {
    BigInteger nearest = nearest(over.multiply(HUNDRED), under);
    String digits = "%03d".formatted(nearest.abs());
    int point = digits.length() - 2;
    return (nearest.signum() < 0 ? "-" : "")
        + digits.substring(0, point)
        + "."
        + digits.substring(point);
  }

  /** Four places, of which the last two are only there if they say something. */
  private static String rate(BigInteger over, BigInteger under) {
    String digits = "%05d".formatted(nearest(over.multiply(WHOLE_SHARE), under));
    int point = digits.length() - 4;
    String places = digits.substring(point).replaceFirst("0{1,2}$", "");
    return digits.substring(0, point) + "." + places;
  }

  /** Nearest, halves away from zero. */
  private static BigInteger nearest(BigInteger over, BigInteger under) {
    BigInteger twice = over.abs().shiftLeft(1).add(under);
    BigInteger magnitude = twice.divide(under.shiftLeft(1));
    return over.signum() < 0 ? magnitude.negate() : magnitude;
  }

  private static String ceiling(BigInteger over, BigInteger under) {
    return over.add(under).subtract(BigInteger.ONE).divide(under).toString();
  }

  private static BigInteger big(long value) {
    return BigInteger.valueOf(value);
  }
}
