package portal.submission.tables;

import java.time.Instant;
import java.util.Map;
import portal.aws.Item;
import portal.certification.CaseId;
import portal.submission.Declared;
import portal.submission.FileId;
import portal.submission.FileState;
import portal.submission.MaterialFile;
import portal.submission.Rejection;
import portal.submission.Transfer;
import portal.trail.Head;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A file's state item, to and fro. */
final class FileItem {
  static final String PREFIX = SubmissionItem.SORT_KEY + "#file#";

  private FileItem() {}

  static String sortKey(FileId id) {
    return PREFIX + "%06d".formatted(id.number());
  }

  static Map<String, AttributeValue> encode(MaterialFile file) {
    Declared declared = file.declared();
    Item.Builder item =
        Item.builder()
            .put("pk", file.id().caseId().value())
            .put("sk", sortKey(file.id()))
            .number("number", file.id().number())
            .number("version", file.head().version())
            .put("hash", file.head().hash())
            .put("name", declared.name())
            .number("length", declared.length())
            .put("type", declared.type())
            .put("item", declared.mark().item())
            .flag("confidential", declared.mark().isConfidential())
            .put("declaredAt", file.declaredAt())
            .put("sha256", file.sha256())
            .put("upload", file.transfer().uploadId())
            .put("state", file.state().code());
    encode(file.state(), item);
    return item.build();
  }

  private static void encode(FileState state, Item.Builder item) {
    switch (state) {
      case FileState.Awaited() -> {}
      case FileState.Checking(var isGood, var isClean) ->
          item.flag("good", isGood).flag("clean", isClean);
      case FileState.Released(var at) -> item.put("since", at);
      case FileState.Rejected(var reason, var at) ->
          item.put("since", at).put("rejection", reason.code());
      case FileState.Removed(var at, var wasSealed) ->
          item.put("since", at).flag("sealed", wasSealed);
      case FileState.Erased(var at, var wasRemoved) ->
          item.put("since", at).flag("removed", wasRemoved);
    }
  }

  static MaterialFile decode(Item item) {
    return new MaterialFile(
        new FileId(new CaseId(item.text("pk")), Math.toIntExact(item.number("number"))),
        new Head(item.number("version"), item.text("hash")),
        new Declared(
            item.text("name"),
            item.number("length"),
            item.text("type"),
            new Declared.Mark(item.text("item"), item.flag("confidential"))),
        item.instant("declaredAt"),
        item.optionalText("sha256"),
        item.optionalText("upload")
            .<Transfer>map(Transfer.Parts::new)
            .orElseGet(Transfer.Whole::new),
        state(item));
  }

  private static FileState state(Item item) {
    return switch (item.text("state")) {
      case "awaited" -> new FileState.Awaited();
      case "checking" -> new FileState.Checking(item.flag("good"), item.flag("clean"));
      case "released" -> new FileState.Released(since(item));
      case "rejected" ->
          new FileState.Rejected(item.code("rejection", Rejection::ofCode), since(item));
      case "removed" -> new FileState.Removed(since(item), item.flag("sealed"));
      case "erased" -> new FileState.Erased(since(item), item.flag("removed"));
      default -> throw new IllegalStateException("Item has an unknown state of a file");
    };
  }

  private static Instant since(Item item) {
    return item.instant("since");
  }
}
