package portal.acceptance.tables;

import java.net.URI;
import java.util.Optional;
import portal.dynamodb.DynamoDbProcess;

/**
 * Where the tables of a test are: with {@code -Dportal.dynamodb.endpoint} those there, LocalStack's
 * for example, else a DynamoDB Local in memory.
 */
public record TestTables(URI endpoint, Optional<DynamoDbProcess> own) implements AutoCloseable {

  public static TestTables start() {
    String elsewhere = System.getProperty("portal.dynamodb.endpoint", "");
    if (!elsewhere.isEmpty()) {
      return new TestTables(URI.create(elsewhere), Optional.empty());
    }
    DynamoDbProcess process = DynamoDbProcess.startInMemory();
    return new TestTables(process.endpoint(), Optional.of(process));
  }

  @Override
  public void close() {
    own.ifPresent(DynamoDbProcess::close);
  }
}
