package portal.local.streams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;

/** A stream record as Lambda and pipes hand it on. */
public record StreamRecord(String sequenceNumber, ObjectNode json) {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  static StreamRecord of(Record record, String streamArn) {
    var change = record.dynamodb();
    ObjectNode json = JSON.objectNode();
    json.put("eventID", record.eventID());
    json.put("eventName", record.eventNameAsString());
    json.put("eventVersion", "1.1");
    json.put("eventSource", "aws:dynamodb");
    json.put("awsRegion", "eu-central-1");
    ObjectNode dynamodb = json.putObject("dynamodb");
    dynamodb.put(
        "ApproximateCreationDateTime", change.approximateCreationDateTime().getEpochSecond());
    dynamodb.set("Keys", item(change.keys()));
    if (change.hasNewImage()) {
      dynamodb.set("NewImage", item(change.newImage()));
    }
    if (change.hasOldImage()) {
      dynamodb.set("OldImage", item(change.oldImage()));
    }
    dynamodb.put("SequenceNumber", change.sequenceNumber());
    dynamodb.put("SizeBytes", change.sizeBytes());
    dynamodb.put("StreamViewType", change.streamViewTypeAsString());
    json.put("eventSourceARN", streamArn);
    return new StreamRecord(change.sequenceNumber(), json);
  }

  /** An item in DynamoDB's JSON. */
  public static ObjectNode item(Map<String, AttributeValue> item) {
    ObjectNode json = JSON.objectNode();
    item.forEach((name, value) -> json.set(name, value(value)));
    return json;
  }

  private static JsonNode value(AttributeValue value) {
    ObjectNode json = JSON.objectNode();
    switch (value.type()) {
      case S -> json.put("S", value.s());
      case N -> json.put("N", value.n());
      case BOOL -> json.put("BOOL", value.bool());
      case NUL -> json.put("NULL", true);
      case B -> json.put("B", base64(value.b()));
      case SS -> value.ss().forEach(json.putArray("SS")::add);
      case NS -> value.ns().forEach(json.putArray("NS")::add);
      case BS -> value.bs().forEach(bytes -> json.withArray("BS").add(base64(bytes)));
      case L -> {
        var list = json.putArray("L");
        value.l().forEach(element -> list.add(value(element)));
      }
      case M -> json.set("M", item(value.m()));
      case UNKNOWN_TO_SDK_VERSION -> throw new IllegalArgumentException(value.toString());
    }
    return json;
  }

  private static String base64(SdkBytes bytes) {
    return Base64.getEncoder().encodeToString(bytes.asByteArray());
  }
}
