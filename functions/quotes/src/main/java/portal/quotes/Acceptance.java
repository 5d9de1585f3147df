package portal.quotes;

import static portal.http.FieldKinds.line;
import static portal.http.FieldKinds.list;
import static portal.http.FieldKinds.parsed;

import java.util.List;
import java.util.Optional;
import portal.certification.Billed;
import portal.certification.Confirming;
import portal.certification.EmailAddress;
import portal.certification.Order;
import portal.certification.RuleVersions;
import portal.http.FieldKind;
import portal.http.Fields;
import portal.http.Needed;
import portal.invoicing.Buyer;
import portal.invoicing.BuyerFields;
import portal.language.Said;
import portal.mailbox.MailboxField;
import portal.pricing.ConsentFields;
import portal.pricing.Consents;
import portal.pricing.Facts;
import portal.pricing.Reduction;

/**
 * What an applicant accepts a quote with.
 *
 * @param seenNet the price that the applicant saw; compared with ours, never taken
 * @param seenRules the versions that the applicant saw; compared with those in force
 */
record Acceptance(String seenNet, RuleVersions seenRules, Order order, Confirming confirming) {
  private static final int LONGEST_AMOUNT = 20;
  private static final int LONGEST_FACT = 40;
  private static final int MOST_FACTS = 20;
  private static final FieldKind<String> DECLARABLE =
      parsed(
          LONGEST_FACT,
          fact -> Optional.of(fact).filter(Reduction.declarable()::contains),
          new Said("Nobody asked for this.", "Danach hat niemand gefragt."));

  static Acceptance read(Fields fields) {
    Needed<String> net = fields.need("net", line(LONGEST_AMOUNT));
    Needed<Consents> consents = ConsentFields.read(fields);
    List<String> declared = fields.may("declared", list(MOST_FACTS, DECLARABLE)).orElse(List.of());
    Needed<Buyer> buyer = BuyerFields.read(fields);
    Optional<EmailAddress> invoicesTo = fields.may("invoicesTo", MailboxField.MAILBOX);
    Needed<RuleVersions> rules = fields.need("rules", RulesInForce.SEEN);
    Needed<Confirming> confirming = Confirming.read(fields);
    fields.check();
    Order order =
        new Order(
            new Facts(consents.get(), declared),
            new Billed(buyer.get(), invoicesTo),
            Optional.of(rules.get()));
    return new Acceptance(net.get(), rules.get(), order, confirming.get());
  }
}
