package portal.local.tables;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import portal.local.streams.StreamRecord;
import portal.template.TableDefinition;
import portal.template.TableSetup;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Select;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** The template's tables in DynamoDB Local: created when missing, listed, counted, read. */
public final class Tables implements AutoCloseable {
  /** The key pair that everything local signs with. */
  public static final String CREDENTIAL = "local";

  private final DynamoDbClient client;
  private final DynamoDbStreamsClient streams;
  private final List<TableDefinition> definitions;

  private Tables(
      DynamoDbClient client, DynamoDbStreamsClient streams, List<TableDefinition> definitions) {
    this.client = client;
    this.streams = streams;
    this.definitions = definitions;
  }

  /** Connects, and creates what is missing. */
  public static Tables open(URI endpoint, List<TableDefinition> definitions) {
    var credentials =
        StaticCredentialsProvider.create(AwsBasicCredentials.create(CREDENTIAL, CREDENTIAL));
    DynamoDbClient client =
        DynamoDbClient.builder()
            .endpointOverride(endpoint)
            .region(Region.EU_CENTRAL_1)
            .credentialsProvider(credentials)
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build();
    DynamoDbStreamsClient streams =
        DynamoDbStreamsClient.builder()
            .endpointOverride(endpoint)
            .region(Region.EU_CENTRAL_1)
            .credentialsProvider(credentials)
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build();
    var tables = new Tables(client, streams, definitions);
    new TableSetup(client).make(definitions);
    return tables;
  }

  /** The client of the tables. */
  public DynamoDbClient client() {
    return client;
  }

  /** The client of their streams. */
  public DynamoDbStreamsClient streams() {
    return streams;
  }

  /** The stream of a table. */
  public String streamOf(String table) {
    return client.describeTable(request -> request.tableName(table)).table().latestStreamArn();
  }

  /** The tables' names. */
  public List<String> names() {
    return definitions.stream().map(TableDefinition::name).sorted().toList();
  }

  /** How many items a table has, counted one by one: this is for looking at small tables. */
  public int count(String table) {
    return client.scanPaginator(request -> request.tableName(table).select(Select.COUNT)).stream()
        .mapToInt(page -> page.count())
        .sum();
  }

  /** A table's first items in DynamoDB's JSON. */
  public List<ObjectNode> items(String table, int limit) {
    return StreamSupport.stream(items(table).spliterator(), false).limit(limit).toList();
  }

  /** A table's items, read on as they are asked for. */
  public Iterable<ObjectNode> items(String table) {
    return () ->
        client.scanPaginator(request -> request.tableName(table)).items().stream()
            .map((Map<String, AttributeValue> item) -> StreamRecord.item(item))
            .iterator();
  }

  /** The items under one key, read on as they are asked for. */
  public Iterable<ObjectNode> items(String table, String attribute, String key) {
    return () ->
        client
            .queryPaginator(
                request ->
                    request
                        .tableName(table)
                        .keyConditionExpression("#key = :key")
                        .expressionAttributeNames(Map.of("#key", attribute))
                        .expressionAttributeValues(Map.of(":key", AttributeValue.fromS(key))))
            .items()
            .stream()
            .map((Map<String, AttributeValue> item) -> StreamRecord.item(item))
            .iterator();
  }

  @Override
  public void close() {
    client.close();
    streams.close();
  }
}
