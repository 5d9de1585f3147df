package portal.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

final class DryRunHttpClientTest {
  private static final Map<String, AttributeValue> KEY = Map.of("pk", AttributeValue.fromS("a"));

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @SuppressWarnings("NullAway.Init")
  private DynamoDbClient client;

  @BeforeEach
  void open() throws IOException {
    Host dry = Snapshot.host(folder, Map.of()).dryRun();
    client = AwsModule.dynamoDb(dry, AwsModule.http(dry));
  }

  /** Else every sample behind a limit would stop there. */
  @Test
  void whoCountsHasCountedOnce() {
    assertEquals(
        Map.of("taken", AttributeValue.fromN("1")),
        client.updateItem(update -> update.tableName("t").key(KEY)).attributes());
  }

  @Test
  void thereIsNoItem() {
    assertFalse(client.getItem(get -> get.tableName("t").key(KEY)).hasItem());
  }
}
