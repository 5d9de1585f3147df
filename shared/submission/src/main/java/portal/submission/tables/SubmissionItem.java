package portal.submission.tables;

import java.util.Map;
import java.util.Optional;
import portal.aws.Item;
import portal.certification.CaseId;
import portal.submission.Erasure;
import portal.submission.Reopening;
import portal.submission.Seal;
import portal.submission.Submission;
import portal.trail.Head;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A submission's state item, to and fro. */
final class SubmissionItem {
  static final String SORT_KEY = "submission";

  private SubmissionItem() {}

  static Map<String, AttributeValue> encode(Submission value) {
    Item.Builder item =
        Item.builder()
            .put("pk", value.id().value())
            .put("sk", SORT_KEY)
            .number("version", value.head().version())
            .put("hash", value.head().hash())
            .put("openedAt", value.opening().at())
            .number("checklist", value.opening().checklist())
            .put("state", value.state().code())
            .number("lastNumber", value.contents().lastNumber())
            .number("files", value.contents().files())
            .number("bytes", value.contents().bytes())
            .items("seals", value.seals().stream().map(SubmissionItem::encode).toList());
    value.reopening().ifPresent(why -> item.item("reopening", encode(why)));
    value
        .erasure()
        .ifPresent(
            erasure -> item.put("eraseOn", erasure.on()).put("eraseCause", erasure.cause().code()));
    return item.build();
  }

  private static Map<String, AttributeValue> encode(Seal seal) {
    return Item.builder()
        .number("version", seal.version())
        .put("at", seal.at())
        .put("sha256", seal.sha256())
        .number("files", seal.files())
        .number("bytes", seal.bytes())
        .build();
  }

  private static Map<String, AttributeValue> encode(Reopening why) {
    return Item.builder()
        .put("reason", why.reason())
        .texts("missing", why.missing())
        .put("at", why.at())
        .build();
  }

  static Submission decode(Item item) {
    return new Submission(
        new CaseId(item.text("pk")),
        new Head(item.number("version"), item.text("hash")),
        new Submission.Opening(item.instant("openedAt"), whole(item, "checklist")),
        item.code("state", Submission.State::ofCode),
        new Submission.Contents(
            whole(item, "lastNumber"), whole(item, "files"), item.number("bytes")),
        item.items("seals").stream().map(SubmissionItem::seal).toList(),
        item.optionalItem("reopening").map(SubmissionItem::reopening),
        erasure(item));
  }

  static Seal seal(Item item) {
    return new Seal(
        whole(item, "version"),
        item.instant("at"),
        item.text("sha256"),
        whole(item, "files"),
        item.number("bytes"));
  }

  private static Reopening reopening(Item item) {
    return new Reopening(item.text("reason"), item.texts("missing"), item.instant("at"));
  }

  private static Optional<Erasure> erasure(Item item) {
    return item.optionalText("eraseCause")
        .map(
            _ -> new Erasure(item.date("eraseOn"), item.code("eraseCause", Erasure.Cause::ofCode)));
  }

  private static int whole(Item item, String name) {
    return Math.toIntExact(item.number(name));
  }
}
