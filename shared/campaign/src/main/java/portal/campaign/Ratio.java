package portal.campaign;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A division that has not been carried out: exact until somebody wants to read it. */
record Ratio(BigDecimal over, BigDecimal under) {

  Ratio {
    if (under.signum() <= 0) {
      throw new IllegalArgumentException("Divided by nothing");
    }
  }

  /** Half up, which is away from zero. */
  BigDecimal rounded(int places) {
    return over.divide(under, places, RoundingMode.HALF_UP);
  }

  /** The least whole number that is not smaller. */
  BigDecimal ceiling() {
    return over.divide(under, 0, RoundingMode.CEILING);
  }
}
