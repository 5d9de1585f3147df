package portal.certification.tables;

import portal.aws.Item;
import portal.certification.Stage;
import portal.certification.Status;
import portal.trail.Actor;

/** A case's stage as attributes of its item, to and fro; the status stands beside it. */
final class StageItem {
  private StageItem() {}

  static void encode(Stage stage, Item.Builder item) {
    stage
        .decision()
        .ifPresent(
            decision ->
                item.put("reason", decision.reason())
                    .put("decidedBy", decision.by().value())
                    .put("decidedAt", decision.at()));
    switch (stage) {
      case Stage.Enquired(),
          Stage.Eligible(var _),
          Stage.Commissioned(var _),
          Stage.Declined(var _) -> {}
      case Stage.Submitted(var _, var at) -> item.put("submittedAt", at);
      case Stage.Complete(var _, var at) -> item.put("completeAt", at);
      case Stage.QuoteRefused(var _, var reason, var at) ->
          item.put("closedAt", at).put("closingReason", reason);
      case Stage.QuoteLapsed(var _, var at) -> item.put("closedAt", at);
      case Stage.Withdrawn(var _, var reason, var at) ->
          item.put("closedAt", at).put("closingReason", reason);
    }
  }

  static Stage decode(Item item) {
    return switch (item.code("status", Status::ofCode)) {
      case ENQUIRED -> new Stage.Enquired();
      case ELIGIBLE -> new Stage.Eligible(decision(item));
      case COMMISSIONED -> new Stage.Commissioned(decision(item));
      case SUBMITTED -> new Stage.Submitted(decision(item), item.instant("submittedAt"));
      case COMPLETE -> new Stage.Complete(decision(item), item.instant("completeAt"));
      case DECLINED -> new Stage.Declined(decision(item));
      case QUOTE_REFUSED ->
          new Stage.QuoteRefused(decision(item), reason(item), item.instant("closedAt"));
      case QUOTE_LAPSED -> new Stage.QuoteLapsed(decision(item), item.instant("closedAt"));
      case WITHDRAWN ->
          new Stage.Withdrawn(
              item.optionalText("decidedAt").map(_ -> decision(item)),
              reason(item),
              item.instant("closedAt"));
    };
  }

  private static String reason(Item item) {
    return item.optionalText("closingReason").orElse("");
  }

  private static Stage.Decision decision(Item item) {
    return new Stage.Decision(
        item.text("reason"), new Actor(item.text("decidedBy")), item.instant("decidedAt"));
  }
}
