package portal.quotes;

import java.util.Optional;
import portal.http.Fields;
import portal.invoicing.Buyer;
import portal.invoicing.BuyerFields;
import portal.pricing.Consents;

/**
 * What an applicant accepts a quote with.
 *
 * @param seenNet the price that the applicant saw; compared with ours, never taken
 */
record Acceptance(String seenNet, Consents consents, Buyer buyer) {
  private static final int LONGEST_AMOUNT = 20;

  static Acceptance read(Fields fields) {
    String net = fields.line("net", LONGEST_AMOUNT);
    boolean listed = fields.flag("listed");
    boolean published = fields.flag("published");
    int share = fields.whole("sharedShare", 0, Consents.WHOLE);
    Optional<Buyer> buyer = BuyerFields.read(fields);
    fields.check();
    return new Acceptance(net, new Consents(listed, published, share), buyer.orElseThrow());
  }
}
