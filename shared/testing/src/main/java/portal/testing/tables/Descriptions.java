package portal.testing.tables;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.IndexStatus;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

/** Says how a table is. */
final class Descriptions {
  private Descriptions() {}

  static TableDescription of(Table table, TableStatus status) {
    var description =
        TableDescription.builder()
            .tableName(table.name())
            .tableArn("arn:aws:dynamodb:eu-central-1:000000000000:table/" + table.name())
            .tableStatus(status)
            .itemCount((long) table.rows().all().size())
            .attributeDefinitions(attributes(table))
            .keySchema(keys(table.keys()));
    if (!table.indexes().isEmpty()) {
      description.globalSecondaryIndexes(
          table.indexes().stream().map(Descriptions::index).toList());
    }
    return description.build();
  }

  private static List<AttributeDefinition> attributes(Table table) {
    Map<String, String> types = new TreeMap<>();
    table.keys().attributes().forEach(key -> types.put(key.name(), key.type()));
    table.indexes().stream()
        .flatMap(index -> index.keys().attributes().stream())
        .forEach(key -> types.put(key.name(), key.type()));
    return types.entrySet().stream()
        .map(
            one ->
                AttributeDefinition.builder()
                    .attributeName(one.getKey())
                    .attributeType(one.getValue())
                    .build())
        .toList();
  }

  private static GlobalSecondaryIndexDescription index(Index index) {
    return GlobalSecondaryIndexDescription.builder()
        .indexName(index.name())
        .indexStatus(IndexStatus.ACTIVE)
        .keySchema(keys(index.keys()))
        .projection(index.projection())
        .itemCount((long) index.rows().all().size())
        .build();
  }

  private static List<KeySchemaElement> keys(KeySchema keys) {
    return keys.attributes().stream()
        .map(
            key ->
                KeySchemaElement.builder()
                    .attributeName(key.name())
                    .keyType(key.equals(keys.partition()) ? KeyType.HASH : KeyType.RANGE)
                    .build())
        .toList();
  }
}
