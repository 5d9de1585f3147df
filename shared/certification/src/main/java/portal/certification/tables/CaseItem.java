package portal.certification.tables;

import java.util.Map;
import portal.aws.Item;
import portal.certification.Audience;
import portal.certification.Case;
import portal.certification.CaseId;
import portal.certification.Decider;
import portal.certification.Deciders;
import portal.certification.EmailAddress;
import portal.certification.Enquiry;
import portal.certification.Kind;
import portal.certification.Party;
import portal.certification.Quantity;
import portal.certification.Status;
import portal.language.Language;
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
            .put("kindAndStatus", range(value.enquiry().subject().kind(), value.status()))
            .put("position", Item.sortable(value.opening().at()) + "#" + value.id().value())
            .put("contact", value.contact().hash())
            .put("enquiredAt", value.opening().at())
            .put("decisionDue", value.opening().decisionDue())
            .number("messages", value.thread().messages())
            .put("lastFrom", value.thread().lastFrom().map(Party::code))
            .put("linkRequestedAt", value.thread().linkRequestedAt());
    encode(value.enquiry(), item);
    StageItem.encode(value.stage(), item);
    TermsItem.encode(value.terms(), item);
    value.deciders().order().ifPresent(one -> item.item("orderedBy", decider(one)));
    value.deciders().end().ifPresent(one -> item.item("endedBy", decider(one)));
    if (value.isCampaignUnknown()) {
      item.flag("campaignUnknown", true);
    }
    value.invitation().ifPresent(one -> item.item("invitation", InvitationItem.encode(one)));
    return item.build();
  }

  /** The range of the index {@code byKind} that such cases stand in. */
  static String range(Kind kind, Status status) {
    return kind.code() + "#" + status.code();
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
        .put("campaignKey", enquiry.campaignKey())
        .put("language", enquiry.language().code());
  }

  static Case decode(Item item) {
    return new Case(
        new CaseId(item.text("pk")),
        new Head(item.number("version"), item.text("hash")),
        enquiry(item),
        new Case.Opening(item.instant("enquiredAt"), item.date("decisionDue")),
        StageItem.decode(item),
        TermsItem.decode(item),
        item.optionalItem("invitation").map(InvitationItem::decode),
        new Case.Correspondence(
            Math.toIntExact(item.number("messages")),
            item.optionalText("lastFrom").flatMap(Party::ofCode),
            item.optionalText("linkRequestedAt").map(java.time.Instant::parse)),
        new Deciders(
            item.optionalItem("orderedBy").map(CaseItem::decider),
            item.optionalItem("endedBy").map(CaseItem::decider)),
        item.flag("campaignUnknown"));
  }

  private static Map<String, AttributeValue> decider(Decider who) {
    return Item.builder().put("name", who.name()).put("function", who.function()).build();
  }

  private static Decider decider(Item item) {
    return new Decider(item.text("name"), item.text("function"));
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
}
