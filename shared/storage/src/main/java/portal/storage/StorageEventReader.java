package portal.storage;

import portal.json.JsonObject;
import portal.storage.StorageEvent.Scanned;
import portal.storage.StorageEvent.Stored;

/** Reads the events of S3 and GuardDuty. The one place that knows their shapes. */
final class StorageEventReader {
  private StorageEventReader() {}

  static StorageEvent read(JsonObject event) {
    JsonObject detail = event.object("detail").orElseThrow(() -> lacks("detail"));
    String kind = text(event, "source") + " " + text(event, "detail-type");
    return switch (kind) {
      case "aws.s3 Object Created" -> stored(detail);
      case "aws.guardduty GuardDuty Malware Protection Object Scan Result" -> scanned(detail);
      default -> throw new IllegalStateException("Not an event of the storage: " + kind);
    };
  }

  private static Stored stored(JsonObject detail) {
    JsonObject object = detail.object("object").orElseThrow(() -> lacks("object"));
    return new Stored(
        detail.textAt("bucket", "name").orElseThrow(() -> lacks("bucket.name")),
        text(object, "key"),
        object.number("size").orElseThrow(() -> lacks("size")));
  }

  private static Scanned scanned(JsonObject detail) {
    JsonObject object =
        detail.object("s3ObjectDetails").orElseThrow(() -> lacks("s3ObjectDetails"));
    return new Scanned(text(object, "bucketName"), text(object, "objectKey"), verdict(detail));
  }

  /** Nothing but the word of a scan that came to its end is clean. */
  private static Verdict verdict(JsonObject detail) {
    boolean completed = detail.text("scanStatus").filter("COMPLETED"::equals).isPresent();
    return switch (detail.textAt("scanResultDetails", "scanResultStatus").orElse("")) {
      case "NO_THREATS_FOUND" -> completed ? Verdict.CLEAN : Verdict.FAILED;
      case "THREATS_FOUND" -> Verdict.THREAT;
      case "UNSUPPORTED" -> Verdict.UNSUPPORTED;
      default -> Verdict.FAILED;
    };
  }

  private static String text(JsonObject object, String name) {
    return object.text(name).orElseThrow(() -> lacks(name));
  }

  private static IllegalStateException lacks(String name) {
    return new IllegalStateException("The storage's event lacks " + name);
  }
}
