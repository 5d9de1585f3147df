package portal.acceptance.outbox;

import java.net.URI;
import java.util.Optional;
import portal.dynamodb.DynamoDbProcess;

/**
 * The DynamoDB that tests run on: the one that the system property {@code portal.dynamodb.endpoint}
 * names, or else a local one of their own.
 */
public record SomeDynamoDb(URI endpoint, Optional<DynamoDbProcess> own) implements AutoCloseable {

  public static SomeDynamoDb start() {
    String given = System.getProperty("portal.dynamodb.endpoint", "");
    if (!given.isEmpty()) {
      return new SomeDynamoDb(URI.create(given), Optional.empty());
    }
    DynamoDbProcess process = DynamoDbProcess.startInMemory();
    return new SomeDynamoDb(process.endpoint(), Optional.of(process));
  }

  @Override
  public void close() {
    own.ifPresent(DynamoDbProcess::close);
  }
}
