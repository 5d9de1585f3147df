package portal.certification.tables;

import java.util.Map;
import java.util.Optional;
import portal.aws.Item;
import portal.certification.Audience;
import portal.certification.Case;
import portal.certification.CaseId;
import portal.certification.EmailAddress;
import portal.certification.Enquiry;
import portal.certification.Kind;
import portal.certification.Language;
import portal.certification.Party;
import portal.certification.Quantity;
import portal.certification.Stage;
import portal.certification.Status;
import portal.trail.Actor;
import portal.trail.Head;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A case's state item, to and fro. */
final class CaseItem {
  static final String SORT_KEY = "case";

  private CaseItem() {}

  static Map<String, AttributeValue> encode(Case value) {
    Item.Builder item =
        Item.builder()
            .put("pk", value.id().value())
            .put("sk", SORT_KEY)
            .number("version", value.head().version())
            .put("hash", value.head().hash())
            .put("status", value.status().code())
            .put("position", Item.sortable(value.opening().at()) + "#" + value.id().value())
            .put("enquiredAt", value.opening().at())
            .put("decisionDue", value.opening().decisionDue())
            .number("messages", value.thread().messages())
            .put("lastFrom", value.thread().lastFrom().map(Party::code))
            .put("linkRequestedAt", value.thread().linkRequestedAt());
    encode(value.enquiry(), item);
    encode(value.stage(), item);
    return item.build();
  }

  private static void encode(Enquiry enquiry, Item.Builder item) {
    item.put("name", enquiry.applicant().name())
        .put("email", enquiry.applicant().email().value())
        .put("organisation", enquiry.applicant().organisation())
        .put("audience", enquiry.audience().code())
        .put("kind", enquiry.subject().kind().code())
        .put("title", enquiry.subject().title())
        .put("description", enquiry.subject().description())
        .texts("items", enquiry.subject().quantity().itemNames())
        .put("campaign", enquiry.campaign())
        .put("language", enquiry.language().code());
  }

  private static void encode(Stage stage, Item.Builder item) {
    switch (stage) {
      case Stage.Enquired() -> {}
      case Stage.Eligible(var decision) -> encode(decision, item);
      case Stage.Declined(var decision) -> encode(decision, item);
      case Stage.Withdrawn(var reason, var at) ->
          item.put("withdrawnAt", at).put("withdrawalReason", reason);
    }
  }

  private static void encode(Stage.Decision decision, Item.Builder item) {
    item.put("reason", decision.reason())
        .put("decidedBy", decision.by().value())
        .put("decidedAt", decision.at());
  }

  static Case decode(Item item) {
    return new Case(
        new CaseId(item.text("pk")),
        new Head(item.number("version"), item.text("hash")),
        enquiry(item),
        new Case.Opening(item.instant("enquiredAt"), item.date("decisionDue")),
        stage(item),
        new Case.Correspondence(
            Math.toIntExact(item.number("messages")),
            item.optionalText("lastFrom").flatMap(Party::ofCode),
            item.optionalText("linkRequestedAt").map(java.time.Instant::parse)));
  }

  private static Enquiry enquiry(Item item) {
    return new Enquiry(
        new Enquiry.Applicant(
            item.text("name"), new EmailAddress(item.text("email")), item.text("organisation")),
        item.code("audience", Audience::ofCode),
        new Enquiry.Subject(
            item.code("kind", Kind::ofCode),
            item.text("title"),
            item.text("description"),
            Quantity.of(item.texts("items"))),
        item.optionalText("campaign"),
        item.code("language", Language::ofCode));
  }

  private static Stage stage(Item item) {
    return switch (item.code("status", Status::ofCode)) {
      case ENQUIRED -> new Stage.Enquired();
      case ELIGIBLE -> new Stage.Eligible(decision(item));
      case DECLINED -> new Stage.Declined(decision(item));
      case WITHDRAWN ->
          new Stage.Withdrawn(
              Optional.of(item).flatMap(i -> i.optionalText("withdrawalReason")).orElse(""),
              item.instant("withdrawnAt"));
    };
  }

  private static Stage.Decision decision(Item item) {
    return new Stage.Decision(
        item.text("reason"), new Actor(item.text("decidedBy")), item.instant("decidedAt"));
  }
}
