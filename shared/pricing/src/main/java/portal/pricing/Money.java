package portal.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;

/** An exact amount: integer minor units of a currency. */
public record Money(long minor, Currency currency) implements Comparable<Money> {
  /** More than anything here costs, and far from where arithmetic ends. */
  public static final long MOST = 1_000_000_000_000L;

  private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]{0,9})(\\.[0-9]{1,4})?");

  public Money {
    if (Math.abs(minor) > MOST) {
      throw new IllegalArgumentException("More money than there is");
    }
  }

  public static Money zero(Currency currency) {
    return new Money(0, currency);
  }

  /** A decimal text, such as 4500.00; empty if it is not one, or finer than the currency. */
  public static Optional<Money> parse(String text, Currency currency) {
    if (!FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    BigDecimal minor = new BigDecimal(text).movePointRight(digits(currency)).stripTrailingZeros();
    return minor.scale() <= 0
        ? Optional.of(new Money(minor.longValueExact(), currency))
        : Optional.empty();
  }

  /** This amount of major units, rounded to the nearest minor unit, halves away from zero. */
  public static Money rounded(BigDecimal major, Currency currency) {
    return new Money(
        major.movePointRight(digits(currency)).setScale(0, RoundingMode.HALF_UP).longValueExact(),
        currency);
  }

  /** In major units, as 4500.00. */
  public String text() {
    return decimal().toPlainString();
  }

  public BigDecimal decimal() {
    return BigDecimal.valueOf(minor, digits(currency));
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(minor, same(other).minor), currency);
  }

  public Money minus(Money other) {
    return new Money(Math.subtractExact(minor, same(other).minor), currency);
  }

  public Money negated() {
    return new Money(-minor, currency);
  }

  /** This many per cent of it, rounded to the nearest minor unit, halves away from zero. */
  public Money percent(BigDecimal percent) {
    return rounded(decimal().multiply(percent).movePointLeft(2), currency);
  }

  public boolean isZero() {
    return minor == 0;
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(minor, same(other).minor);
  }

  private Money same(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException("Amounts in two currencies");
    }
    return other;
  }

  private static int digits(Currency currency) {
    return Math.max(0, currency.getDefaultFractionDigits());
  }
}
