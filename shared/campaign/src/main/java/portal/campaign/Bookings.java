package portal.campaign;

import portal.pricing.Money;

/** What came in under the codes of campaigns. */
@FunctionalInterface
public interface Bookings {

  Brought under(CampaignCode code);

  /**
   * What one code brought, a moment ago.
   *
   * @param enquiries that carried the code
   * @param orders the accepted quotes among them
   * @param bookings what these come to, net, as it is in force now
   */
  record Brought(long enquiries, long orders, Money bookings) {
    public Sales sales() {
      return Sales.of(orders, bookings);
    }
  }
}
