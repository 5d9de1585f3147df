package portal.template;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexUpdate;
import software.amazon.awssdk.services.dynamodb.model.IndexStatus;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;

/** Makes tables as the template defines them; to those that are there it adds missing indexes. */
public final class TableSetup {
  private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

  private final DynamoDbClient client;

  public TableSetup(DynamoDbClient client) {
    this.client = client;
  }

  /** Makes what is missing. */
  public void make(List<TableDefinition> definitions) {
    Set<String> there = new HashSet<>(client.listTablesPaginator().tableNames().stream().toList());
    for (TableDefinition table : definitions) {
      if (there.contains(table.name())) {
        addIndexes(table);
      } else {
        client.createTable(request(table));
        table.timeToLive().ifPresent(attribute -> expire(table.name(), attribute));
      }
    }
  }

  /** A folder of data may be older than the template. */
  private void addIndexes(TableDefinition table) {
    Set<String> there =
        indexes(table).stream()
            .map(GlobalSecondaryIndexDescription::indexName)
            .collect(Collectors.toSet());
    for (TableDefinition.Index index : table.indexes()) {
      if (!there.contains(index.name())) {
        client.updateTable(
            update ->
                update
                    .tableName(table.name())
                    .attributeDefinitions(attributes(table))
                    .globalSecondaryIndexUpdates(List.of(creation(index(index)))));
        awaitIndexes(table);
      }
    }
  }

  private static GlobalSecondaryIndexUpdate creation(GlobalSecondaryIndex index) {
    return GlobalSecondaryIndexUpdate.builder()
        .create(
            create ->
                create
                    .indexName(index.indexName())
                    .keySchema(index.keySchema())
                    .projection(index.projection()))
        .build();
  }

  private void awaitIndexes(TableDefinition table) {
    while (indexes(table).stream().anyMatch(one -> one.indexStatus() != IndexStatus.ACTIVE)) {
      LockSupport.parkNanos(LOOK_AGAIN.toNanos());
    }
  }

  private List<GlobalSecondaryIndexDescription> indexes(TableDefinition table) {
    return client
        .describeTable(describe -> describe.tableName(table.name()))
        .table()
        .globalSecondaryIndexes();
  }

  private static List<AttributeDefinition> attributes(TableDefinition table) {
    return table.attributes().entrySet().stream()
        .map(
            one ->
                AttributeDefinition.builder()
                    .attributeName(one.getKey())
                    .attributeType(one.getValue())
                    .build())
        .toList();
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
            .attributeDefinitions(attributes(table))
            .keySchema(keys(table.keys()));
    if (!table.indexes().isEmpty()) {
      request.globalSecondaryIndexes(table.indexes().stream().map(TableSetup::index).toList());
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
}
