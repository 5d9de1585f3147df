package portal.testing.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.CreateGlobalSecondaryIndexAction;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.CreateTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexUpdate;
import software.amazon.awssdk.services.dynamodb.model.ListTablesRequest;
import software.amazon.awssdk.services.dynamodb.model.ListTablesResponse;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableResponse;

/** Makes tables, describes them and removes them; all at once, nothing is ever on its way. */
final class Defining {
  private static final int MOST_NAMES = 100;

  private final Store store;

  Defining(Store store) {
    this.store = store;
  }

  CreateTableResponse create(CreateTableRequest request) {
    Table table = Definitions.table(request);
    if (store.tables().putIfAbsent(table.name(), table) != null) {
      throw Refusal.tableIsThere(table.name());
    }
    return CreateTableResponse.builder()
        .tableDescription(Descriptions.of(table, TableStatus.ACTIVE))
        .build();
  }

  DeleteTableResponse delete(DeleteTableRequest request) {
    Table table = store.table(request.tableName());
    store.tables().remove(table.name());
    return DeleteTableResponse.builder()
        .tableDescription(Descriptions.of(table, TableStatus.DELETING))
        .build();
  }

  DescribeTableResponse describe(DescribeTableRequest request) {
    Table table = store.table(request.tableName());
    return DescribeTableResponse.builder()
        .table(Descriptions.of(table, TableStatus.ACTIVE))
        .build();
  }

  ListTablesResponse list(ListTablesRequest request) {
    int limit = Optional.ofNullable(request.limit()).orElse(MOST_NAMES);
    if (limit < 1 || limit > MOST_NAMES) {
      throw Refusal.invalid("Value at 'limit' must be between 1 and 100");
    }
    NavigableMap<String, Table> after =
        Optional.ofNullable(request.exclusiveStartTableName())
            .map(name -> store.tables().tailMap(name, false))
            .orElse(store.tables());
    List<String> names = new ArrayList<>(after.keySet().stream().limit(limit).toList());
    var answer = ListTablesResponse.builder().tableNames(names);
    if (names.size() < after.size()) {
      answer.lastEvaluatedTableName(names.getLast());
    }
    return answer.build();
  }

  UpdateTableResponse update(UpdateTableRequest request) {
    Table table = store.table(request.tableName());
    for (GlobalSecondaryIndexUpdate update : request.globalSecondaryIndexUpdates()) {
      if (update.create() == null) {
        throw new UnsupportedOperationException("Indexes are only added");
      }
      table.add(Definitions.index(table, request.attributeDefinitions(), index(update.create())));
    }
    return UpdateTableResponse.builder()
        .tableDescription(Descriptions.of(table, TableStatus.ACTIVE))
        .build();
  }

  private static GlobalSecondaryIndex index(CreateGlobalSecondaryIndexAction create) {
    return GlobalSecondaryIndex.builder()
        .indexName(create.indexName())
        .keySchema(create.keySchema())
        .projection(create.projection())
        .build();
  }
}
