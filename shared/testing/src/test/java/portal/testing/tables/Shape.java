package portal.testing.tables;

import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;

/**
 * How the tables of these tests are: a text {@code pk}, a {@code sk} of some type, and the index
 * {@code byG} of the text {@code g} and the number {@code h}.
 */
record Shape(String table, String sortType, ProjectionType projection) {
  static final String INDEX = "byG";

  CreateTableRequest request() {
    var projected = Projection.builder().projectionType(projection);
    if (projection == ProjectionType.INCLUDE) {
      projected.nonKeyAttributes("t", "n");
    }
    return CreateTableRequest.builder()
        .tableName(table)
        .billingMode(BillingMode.PAY_PER_REQUEST)
        .attributeDefinitions(
            defined("pk", "S"), defined("sk", sortType), defined("g", "S"), defined("h", "N"))
        .keySchema(keys("pk", "sk"))
        .globalSecondaryIndexes(
            GlobalSecondaryIndex.builder()
                .indexName(INDEX)
                .keySchema(keys("g", "h"))
                .projection(projected.build())
                .build())
        .build();
  }

  private static List<KeySchemaElement> keys(String hash, String range) {
    return List.of(
        KeySchemaElement.builder().attributeName(hash).keyType(KeyType.HASH).build(),
        KeySchemaElement.builder().attributeName(range).keyType(KeyType.RANGE).build());
  }

  private static AttributeDefinition defined(String name, String type) {
    return AttributeDefinition.builder().attributeName(name).attributeType(type).build();
  }
}
