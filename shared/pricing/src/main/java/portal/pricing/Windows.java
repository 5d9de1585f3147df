package portal.pricing;

/**
 * How long reduced fees can be had. Source: DOMAIN.md section 1, re-certification and rerun.
 *
 * @param rerunMonths after the release of a refused outcome
 * @param opensMonths before a certificate's expiry, when re-certification opens
 * @param reducedMonths after a certificate's expiry, while its fee stays reduced
 */
public record Windows(int rerunMonths, int opensMonths, int reducedMonths) {
  public Windows {
    if (rerunMonths < 0 || opensMonths < 0 || reducedMonths < 0) {
      throw new IllegalArgumentException("A window has no negative length");
    }
  }
}
