package portal.acceptance.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static portal.acceptance.crash.EnquiryUses.FIND_ELIGIBLE;
import static portal.acceptance.crash.EnquiryUses.SUBMIT;
import static portal.acceptance.crash.QuoteUses.ACCEPT;

import java.util.List;
import portal.acceptance.walk.Client.Answer;
import portal.aws.Item;

/** What is done with invoices, taxes and campaigns. */
final class InvoiceUses {
  private static final String PAYMENT = "{\"paidOn\":\"2096-03-05\"}";

  private InvoiceUses() {}

  static final UseCase PAY =
      new UseCase(
          "pay",
          List.of(SUBMIT, FIND_ELIGIBLE, ACCEPT),
          (rig, subject) -> move(rig, subject, "payment", 1, PAYMENT),
          new InvoiceCheck(List.of("paid")));

  static final UseCase REVERSE_PAYMENT =
      new UseCase(
          "reverse payment",
          List.of(SUBMIT, FIND_ELIGIBLE, ACCEPT, PAY),
          (rig, subject) ->
              move(rig, subject, "payment-reversal", 2, "{\"reason\":\"Returned by the bank.\"}"),
          new InvoiceCheck(List.of("open")));

  static final UseCase CREDIT =
      new UseCase(
          "credit",
          List.of(SUBMIT, FIND_ELIGIBLE, ACCEPT),
          (rig, subject) -> move(rig, subject, "credit", 1, "{\"reason\":\"By mistake.\"}"),
          QuoteUses.chain(List.of("QuoteAccepted"), "credit-note-issued")
              .and(new InvoiceCheck(List.of("credited", "credit-note"))));

  static final UseCase REISSUE =
      new UseCase(
          "credit and reissue",
          List.of(SUBMIT, FIND_ELIGIBLE, ACCEPT),
          (rig, subject) ->
              move(
                  rig,
                  subject,
                  "credit",
                  1,
                  "{\"reason\":\"Wrong company.\",\"reissue\":{\"billingName\":\"Other GmbH\","
                      + "\"billingStreet\":[\"Weg 2\"],\"billingCity\":\"Berlin\","
                      + "\"billingCountry\":\"DE\",\"vatId\":\"DE123456789\"}}"),
          QuoteUses.chain(List.of("QuoteAccepted"), "credit-note-issued")
              .and(new InvoiceCheck(List.of("credited", "credit-note", "open"))));

  static final UseCase PUBLISH_TAX_TABLE =
      new UseCase(
          "publish tax table",
          List.of(),
          (rig, subject) ->
              rig.client()
                  .post("/api/staff/tax-tables")
                  .as("finance")
                  .key(subject.key())
                  .ifMatch("\"" + rig.taxTables + "\"")
                  .json(taxTable(subject))
                  .send(),
          (rig, subject, when) -> {
            rig.taxTables++;
            assertEquals(
                rig.taxTables, Chains.chain(rig.portal(), "tax#certification").size(), when);
            Chains.check(
                rig.portal(), "tax#certification", "portal-prices", Chains.key("tax", "head"));
          });

  static final UseCase OPEN_CAMPAIGN =
      new UseCase(
          "open campaign",
          List.of(),
          (rig, subject) -> campaign(rig, subject, "", 0, "0.34"),
          (rig, subject, when) -> checkCampaign(rig, subject, 1, when));

  static final UseCase CHANGE_CAMPAIGN =
      new UseCase(
          "change campaign",
          List.of(OPEN_CAMPAIGN),
          (rig, subject) -> campaign(rig, subject, "/" + code(subject), 1, "0.36"),
          (rig, subject, when) -> checkCampaign(rig, subject, 2, when));

  /** Every use case there is. */
  static List<UseCase> all() {
    return List.of(
        PAY, REVERSE_PAYMENT, CREDIT, REISSUE, PUBLISH_TAX_TABLE, OPEN_CAMPAIGN, CHANGE_CAMPAIGN);
  }

  /** Finance moves the case's first invoice, which it has seen at this version. */
  private static Answer move(Rig rig, Subject subject, String move, int seen, String body) {
    String number =
        InvoiceCheck.all(rig).stream()
            .filter(item -> item.text("case").equals(subject.reference()))
            .map((Item item) -> item.text("pk").substring("invoice#".length()))
            .findFirst()
            .orElseThrow();
    return rig.client()
        .post("/api/staff/invoices/" + number + "/" + move)
        .as("finance")
        .key(subject.key())
        .ifMatch("\"" + seen + "\"")
        .json(body)
        .send();
  }

  private static String taxTable(Subject subject) {
    String rule =
        "{\"category\":\"S\",\"rate\":\"%d.%02d\"}"
            .formatted(1 + subject.number() / 100, subject.number() % 100);
    String none = "{\"category\":\"O\",\"note\":\"Supplied elsewhere\"}";
    return """
    {"effective":"2099-01-01","homeCountry":"AT","rules":[{"country":"AT","withVatId":%s,"withoutVatId":%s}],\
    "elsewhere":{"withVatId":%s,"withoutVatId":%s}}\
    """
        .formatted(rule, rule, none, none);
  }

  private static String code(Subject subject) {
    return "CRASH-" + subject.number();
  }

  private static Answer campaign(Rig rig, Subject subject, String path, int seen, String unitCost) {
    String figures =
        """
        "goal":"Be heard of","quantity":10000,"unitCost":"%s","costOfGoods":"30",\
        "plannedFirst":"2026-04-01","plannedLast":"2026-04-30"}\
        """
            .formatted(unitCost);
    var call = rig.client().post("/api/staff/campaigns" + path).as("cx-officer").key(subject.key());
    return seen == 0
        ? call.json("{\"code\":\"" + code(subject) + "\"," + figures).send()
        : call.ifMatch("\"" + seen + "\"").json("{" + figures).send();
  }

  private static void checkCampaign(Rig rig, Subject subject, int events, String when) {
    String aggregate = "campaign#" + code(subject);
    assertEquals(events, Chains.chain(rig.portal(), aggregate).size(), when);
    Chains.check(rig.portal(), aggregate, "portal-campaigns", Chains.key(code(subject)));
  }
}
