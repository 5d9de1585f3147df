package portal.local.tables;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import portal.local.streams.StreamRecord;
import portal.local.template.TableDefinition;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;
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
    tables.create();
    return tables;
  }

  private void create() {
    Set<String> there = new HashSet<>(client.listTables().tableNames());
    for (TableDefinition table : definitions) {
      if (!there.contains(table.name())) {
        client.createTable(request(table));
        table.timeToLive().ifPresent(attribute -> expire(table.name(), attribute));
      }
    }
  }

  private void expire(String table, String attribute) {
    client.updateTimeToLive(
        request ->
            request
                .tableName(table)
                .timeToLiveSpecification(ttl -> ttl.attributeName(attribute).enabled(true)));
  }

  private static CreateTableRequest request(TableDefinition table) {
    var request =
        CreateTableRequest.builder()
            .tableName(table.name())
            .billingMode(BillingMode.PAY_PER_REQUEST)
            .attributeDefinitions(
                table.attributes().entrySet().stream()
                    .map(
                        e ->
                            AttributeDefinition.builder()
                                .attributeName(e.getKey())
                                .attributeType(e.getValue())
                                .build())
                    .toList())
            .keySchema(keys(table.keys()));
    if (!table.indexes().isEmpty()) {
      request.globalSecondaryIndexes(table.indexes().stream().map(Tables::index).toList());
    }
    table
        .streamView()
        .ifPresent(
            view -> request.streamSpecification(s -> s.streamEnabled(true).streamViewType(view)));
    return request.build();
  }

  private static GlobalSecondaryIndex index(TableDefinition.Index index) {
    var projection = Projection.builder().projectionType(index.projection());
    if (!index.included().isEmpty()) {
      projection.nonKeyAttributes(index.included());
    }
    return GlobalSecondaryIndex.builder()
        .indexName(index.name())
        .keySchema(keys(index.keys()))
        .projection(projection.build())
        .build();
  }

  private static List<KeySchemaElement> keys(TableDefinition.Keys keys) {
    var hash = KeySchemaElement.builder().attributeName(keys.hash()).keyType(KeyType.HASH).build();
    return keys.range()
        .map(
            range ->
                List.of(
                    hash,
                    KeySchemaElement.builder().attributeName(range).keyType(KeyType.RANGE).build()))
        .orElse(List.of(hash));
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
    return client.scanPaginator(request -> request.tableName(table)).items().stream()
        .limit(limit)
        .map((Map<String, AttributeValue> item) -> StreamRecord.item(item))
        .toList();
  }

  @Override
  public void close() {
    client.close();
    streams.close();
  }
}
