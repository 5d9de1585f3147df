package portal.pricing;

/**
 * How many places of each free offer are taken. One is taken in the transaction that stores the
 * case that takes it; the event of it stands in that case's chain.
 */
public interface Places {

  /** How many are gone. */
  int taken(FreeOffer offer);

  default int left(FreeOffer offer) {
    return Math.max(0, offer.places() - taken(offer));
  }
}
