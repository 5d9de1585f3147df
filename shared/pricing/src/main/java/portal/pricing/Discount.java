package portal.pricing;

/**
 * What is taken off for publishing. Source: DOMAIN.md section 1, fees.
 *
 * @param percent of the fee
 * @param moreThanShare the share of the material, in per cent, that must be exceeded
 */
public record Discount(int percent, int moreThanShare) {
  public static final String RULE = "discount.publication";

  public Discount {
    if (percent < 0 || percent > 100 || moreThanShare < 0 || moreThanShare > 100) {
      throw new IllegalArgumentException("Per cent are from 0 to 100");
    }
  }

  /** Whether these facts earn it; the rerun is reduced already. */
  public boolean isEarned(Occasion occasion, Consents consents) {
    return switch (occasion) {
      case INITIAL, RECERTIFICATION ->
          consents.published() && consents.sharedShare() > moreThanShare;
      case RERUN -> false;
    };
  }
}
