package portal.testing.tables;

import java.net.URI;
import java.util.Optional;
import portal.dynamodb.DynamoDbProcess;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The engine that ours is compared with: what answers at {@code -Dportal.dynamodb.endpoint},
 * LocalStack for example, else a DynamoDB Local in memory.
 */
record Other(DynamoDbClient client, Optional<DynamoDbProcess> own) implements AutoCloseable {

  static Other start() {
    String elsewhere = System.getProperty("portal.dynamodb.endpoint", "");
    if (!elsewhere.isEmpty()) {
      return new Other(client(URI.create(elsewhere)), Optional.empty());
    }
    DynamoDbProcess process = DynamoDbProcess.startInMemory();
    return new Other(client(process.endpoint()), Optional.of(process));
  }

  private static DynamoDbClient client(URI endpoint) {
    return DynamoDbClient.builder()
        .endpointOverride(endpoint)
        .region(Region.EU_CENTRAL_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .httpClient(UrlConnectionHttpClient.create())
        .build();
  }

  @Override
  public void close() {
    client.close();
    own.ifPresent(DynamoDbProcess::close);
  }
}
