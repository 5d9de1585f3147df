package portal.local.streams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.OperationType;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

class StreamRecordTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static StreamRecord record() {
    var key = Map.of("Id", AttributeValue.fromN("101"));
    var image =
        Map.of(
            "Id", AttributeValue.fromN("101"),
            "Message", AttributeValue.fromS("New item!"),
            "Tags", AttributeValue.fromSs(List.of("a", "b")),
            "Nested",
                AttributeValue.fromM(
                    Map.of(
                        "list",
                        AttributeValue.fromL(
                            List.of(
                                AttributeValue.fromBool(true), AttributeValue.fromNul(true))))));
    Record record =
        Record.builder()
            .eventID("c4ca4238a0b923820dcc509a6f75849b")
            .eventName(OperationType.INSERT)
            .dynamodb(
                change ->
                    change
                        .approximateCreationDateTime(Instant.ofEpochSecond(1_428_537_600))
                        .keys(key)
                        .newImage(image)
                        .sequenceNumber("4421584500000000017450439091")
                        .sizeBytes(26L)
                        .streamViewType(StreamViewType.NEW_IMAGE))
            .build();
    return StreamRecord.of(
        record, "arn:aws:dynamodb:us-east-1:123456789012:table/T/stream/2015-06-27T00:48:05.899");
  }

  /** The example event of DynamoDB streams in the Lambda developer guide, with more types. */
  @Test
  void theEventIsAsDocumented() throws Exception {
    assertEquals(
        JSON.readTree(
            """
            {"Records": [{
              "eventID": "c4ca4238a0b923820dcc509a6f75849b",
              "eventName": "INSERT",
              "eventVersion": "1.1",
              "eventSource": "aws:dynamodb",
              "awsRegion": "eu-central-1",
              "dynamodb": {
                "ApproximateCreationDateTime": 1428537600,
                "Keys": {"Id": {"N": "101"}},
                "NewImage": {
                  "Id": {"N": "101"},
                  "Message": {"S": "New item!"},
                  "Tags": {"SS": ["a", "b"]},
                  "Nested": {"M": {"list": {"L": [{"BOOL": true}, {"NULL": true}]}}}
                },
                "SequenceNumber": "4421584500000000017450439091",
                "SizeBytes": 26,
                "StreamViewType": "NEW_IMAGE"
              },
              "eventSourceARN": "arn:aws:dynamodb:us-east-1:123456789012:table/T/stream/2015-06-27T00:48:05.899"
            }]}
            """),
        JSON.readTree(new String(FunctionTarget.event(List.of(record())), StandardCharsets.UTF_8)));
  }

  @Test
  void aPathIsLookedUpAndAnythingElseStandsForItself() {
    var json = record().json();
    assertEquals("New item!", PipeTarget.lookedUp("$.dynamodb.NewImage.Message.S", json));
    assertEquals("portal", PipeTarget.lookedUp("portal", json));
    assertThrows(IllegalArgumentException.class, () -> PipeTarget.lookedUp("$.none", json));
  }

  @Test
  void aFilterLetsThroughWhatMatches() {
    String pattern =
        "{\"eventName\":[\"INSERT\"],\"dynamodb\":{\"Keys\":{\"Id\":{\"N\":[{\"prefix\":\"10\"}]}}}}";
    assertEquals(true, new Filter("f", List.of(pattern)).passes(record()));
    assertEquals(false, new Filter("f", List.of("{\"eventName\":[\"REMOVE\"]}")).passes(record()));
    assertEquals(true, new Filter("f", List.of()).passes(record()));
  }

  @Test
  void aShardIsReadAfterItsParent() {
    Shard child = Shard.builder().shardId("b").parentShardId("a").build();
    Shard parent = Shard.builder().shardId("a").parentShardId("trimmed").build();
    Shard grandchild = Shard.builder().shardId("c").parentShardId("b").build();
    assertEquals(
        List.of(parent, child, grandchild),
        Shards.parentsFirst(List.of(grandchild, child, parent)));
  }
}
