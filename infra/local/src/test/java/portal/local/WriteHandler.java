package portal.local;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import portal.aws.Host;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Puts an item whose stream record becomes an event of type Noted. */
public final class WriteHandler implements RequestStreamHandler {
  private final String table;
  private final DynamoDbClient client;

  public WriteHandler() {
    Host host = Host.ofMaker().orElseThrow();
    this.table = host.variable("EVENTS_TABLE");
    this.client =
        DynamoDbClient.builder()
            .endpointOverride(URI.create(host.variable("AWS_ENDPOINT_URL_DYNAMODB")))
            .region(Region.of(host.variable("AWS_REGION")))
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .credentialsProvider(
                StaticCredentialsProvider.create(
                    AwsBasicCredentials.create(
                        host.variable("AWS_ACCESS_KEY_ID"),
                        host.variable("AWS_SECRET_ACCESS_KEY"))))
            .build();
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    String id = Handlers.JSON.readTree(input).at("/pathParameters/id").asText();
    client.putItem(
        request ->
            request
                .tableName(table)
                .item(
                    Map.of("pk", AttributeValue.fromS(id), "type", AttributeValue.fromS("Noted"))));
    output.write("{\"statusCode\":201,\"body\":\"{}\"}".getBytes(StandardCharsets.UTF_8));
  }
}
