package portal.acceptance.invoices;

import static portal.acceptance.enquiries.EnquiriesCrashes.FIND_ELIGIBLE;
import static portal.acceptance.enquiries.EnquiriesCrashes.SUBMIT;
import static portal.acceptance.quotes.QuotesCrashes.ACCEPT;

import java.util.List;
import java.util.Map;
import portal.acceptance.crash.CaseCheck;
import portal.acceptance.crash.CrashUses;
import portal.acceptance.crash.Published;
import portal.acceptance.crash.Rig;
import portal.acceptance.crash.Subject;
import portal.acceptance.crash.UseCase;
import portal.acceptance.tables.TableNames;
import portal.acceptance.walk.Client.Answer;
import portal.aws.Item;

/** What is done with invoices and taxes. */
public final class InvoicesCrashes implements CrashUses {
  private static final Published TAXES =
      new Published(TableNames.of("Prices"), "tax", "certification");

  static final UseCase PAY =
      new UseCase(
          "pay",
          List.of(SUBMIT, FIND_ELIGIBLE, ACCEPT),
          (rig, subject) -> move(rig, subject, "payment", 1, payment(rig)),
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
          CaseCheck.eligibleThen(
                  List.of("ConfirmationRequested", "QuoteAccepted"), "credit-note-issued")
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
                      + "\"billingCountry\":\"DE\",\"vatId\":\"DE123456788\"}}"),
          CaseCheck.eligibleThen(
                  List.of("ConfirmationRequested", "QuoteAccepted"), "credit-note-issued")
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
                  .ifMatch(TAXES.beforePublishing(rig, subject))
                  .json(taxTable(subject))
                  .send(),
          TAXES.holdsIt(false));

  @Override
  public List<UseCase> all() {
    return List.of(PUBLISH_TAX_TABLE, PAY, REVERSE_PAYMENT, CREDIT, REISSUE);
  }

  @Override
  public Map<String, String> opened() {
    return Map.of("invoice", "/api/invoice");
  }

  private static String payment(Rig rig) {
    return "{\"paidOn\":\"%s\"}".formatted(rig.today());
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
    String rule = "{\"category\":\"S\",\"rate\":\"21\"}";
    String none = "{\"category\":\"O\",\"note\":\"Supplied elsewhere\"}";
    return """
    {"effective":"%s","homeCountry":"AT","rules":[{"country":"AT","withVatId":%s,"withoutVatId":%s}],\
    "elsewhere":{"withVatId":%s,"withoutVatId":%s}}\
    """
        .formatted(Published.day(subject), rule, rule, none, none);
  }
}
