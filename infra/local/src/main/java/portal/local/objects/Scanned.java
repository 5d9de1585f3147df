package portal.local.objects;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import portal.local.bus.BusEvent;
import portal.template.Surroundings;

/**
 * An object that was scanned.
 *
 * @param cause the id of the event that told of the object
 */
record Scanned(String cause, Instant time, String bucket, String key, String eTag) {

  /** What GuardDuty says of it. */
  BusEvent event(String verdict) {
    ObjectNode detail =
        JsonNodeFactory.instance
            .objectNode()
            .put("schemaVersion", "1.0")
            .put("scanStatus", "COMPLETED")
            .put("resourceType", "S3_OBJECT");
    detail
        .putObject("s3ObjectDetails")
        .put("bucketName", bucket)
        .put("objectKey", key)
        .put("eTag", eTag)
        .put("versionId", "")
        .put("s3Throttled", false);
    ObjectNode result = detail.putObject("scanResultDetails").put("scanResultStatus", verdict);
    if (verdict.equals("THREATS_FOUND")) {
      result.putArray("threats").addObject().put("name", "EICAR-Test-File");
    } else {
      result.putNull("threats");
    }
    return new BusEvent(
        id(),
        "aws.guardduty",
        "GuardDuty Malware Protection Object Scan Result",
        time,
        List.of(
            "arn:aws:guardduty:%s:%s:malware-protection-plan/local"
                .formatted(Surroundings.REGION, Surroundings.ACCOUNT)),
        detail);
  }

  /** The same in each attempt, as its consumers may expect of an event's id. */
  private String id() {
    byte[] name = ("scan of " + cause).getBytes(StandardCharsets.US_ASCII);
    return UUID.nameUUIDFromBytes(name).toString();
  }
}
