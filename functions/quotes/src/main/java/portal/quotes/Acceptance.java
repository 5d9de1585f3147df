package portal.quotes;

import java.util.List;
import java.util.Optional;
import portal.http.Fields;
import portal.invoicing.Buyer;
import portal.invoicing.BuyerFields;
import portal.pricing.Consents;
import portal.pricing.Facts;
import portal.pricing.Reduction;

/**
 * What an applicant accepts a quote with.
 *
 * @param seenNet the price that the applicant saw; compared with ours, never taken
 */
record Acceptance(String seenNet, Facts facts, Buyer buyer) {
  private static final int LONGEST_AMOUNT = 20;
  private static final int LONGEST_FACT = 40;
  private static final int MOST_FACTS = 20;

  static Acceptance read(Fields fields) {
    String net = fields.line("net", LONGEST_AMOUNT);
    boolean listed = fields.flag("listed");
    boolean published = fields.flag("published");
    int share = fields.whole("sharedShare", 0, Consents.WHOLE);
    List<String> declared = declared(fields);
    Optional<Buyer> buyer = BuyerFields.read(fields);
    fields.check();
    Facts facts = new Facts(new Consents(listed, published, share), declared);
    return new Acceptance(net, facts, buyer.orElseThrow());
  }

  private static List<String> declared(Fields fields) {
    List<String> declared = fields.lines("declared", LONGEST_FACT, MOST_FACTS);
    for (int i = 0; i < declared.size(); i++) {
      String name = "declared/" + i;
      if (!Reduction.declarable().contains(declared.get(i)) && fields.isFine(name)) {
        fields.wrong(name, "invalid", "Nobody asked for this.");
      }
    }
    return declared;
  }
}
