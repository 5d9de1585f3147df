package portal.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.json.JsonReader;
import portal.storage.StorageEvent.Scanned;
import portal.storage.StorageEvent.Stored;

class StorageEventTest {
  private static StorageEvent read(String event) {
    return StorageEvent.read(JsonReader.readObject(event));
  }

  private static StorageEvent scanned(String status, String result) {
    return read(
        """
        {"source":"aws.guardduty","detail-type":"GuardDuty Malware Protection Object Scan Result",
         "detail":{"schemaVersion":"1.0","scanStatus":"%s","resourceType":"S3_OBJECT",
          "s3ObjectDetails":{"bucketName":"b","objectKey":"a b","eTag":"e","versionId":"","s3Throttled":false},
          "scanResultDetails":{"scanResultStatus":"%s","threats":null}}}\
        """
            .formatted(status, result));
  }

  @Test
  void anObjectCreatedIsStoredUnderItsKeyAsItIs() {
    assertEquals(
        new Stored("b", "a+b%20c", 5),
        read(
            """
            {"source":"aws.s3","detail-type":"Object Created","detail":{"version":"0",
             "bucket":{"name":"b"},"object":{"key":"a+b%20c","size":5,"etag":"e","sequencer":"1"},
             "reason":"PutObject"}}\
            """));
  }

  @ParameterizedTest
  @CsvSource({
    "COMPLETED, NO_THREATS_FOUND, CLEAN",
    "COMPLETED, THREATS_FOUND, THREAT",
    "SKIPPED, UNSUPPORTED, UNSUPPORTED",
    "SKIPPED, NO_THREATS_FOUND, FAILED",
    "FAILED, ACCESS_DENIED, FAILED",
    "FAILED, FAILED, FAILED",
    "COMPLETED, SOMETHING_NEW, FAILED"
  })
  void nothingButItsOwnWordIsClean(String status, String result, Verdict verdict) {
    assertEquals(new Scanned("b", "a b", verdict), scanned(status, result));
  }

  @Test
  void otherEventsAndShapesAreRefused() {
    assertThrows(IllegalStateException.class, () -> read("{}"));
    assertThrows(
        IllegalStateException.class,
        () -> read("{\"source\":\"aws.s3\",\"detail-type\":\"Object Deleted\",\"detail\":{}}"));
    assertThrows(
        IllegalStateException.class,
        () -> read("{\"source\":\"aws.s3\",\"detail-type\":\"Object Created\",\"detail\":{}}"));
  }
}
