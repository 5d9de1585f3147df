package portal.local.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portal.aws.Item;
import portal.dynamodb.DynamoDbProcess;
import portal.template.TableDefinition;

class TableSetupTest {
  private static TableDefinition table(String name, List<TableDefinition.Index> indexes) {
    Map<String, String> attributes =
        indexes.isEmpty() ? Map.of("pk", "S") : Map.of("pk", "S", "kind", "S");
    return new TableDefinition(
        name,
        attributes,
        new TableDefinition.Keys("pk", Optional.empty()),
        indexes,
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void anOlderTableGetsTheIndexThatItLacks() {
    var byKind =
        new TableDefinition.Index(
            "byKind", new TableDefinition.Keys("kind", Optional.empty()), "ALL", List.of());
    try (DynamoDbProcess process = DynamoDbProcess.startInMemory()) {
      try (Tables before = Tables.open(process.endpoint(), List.of(table("Things", List.of())))) {
        var item = Map.of("pk", Item.ofText("1"), "kind", Item.ofText("round"));
        before.client().putItem(put -> put.tableName("Things").item(item));
      }
      try (Tables after =
          Tables.open(process.endpoint(), List.of(table("Things", List.of(byKind))))) {
        var found =
            after
                .client()
                .query(
                    query ->
                        query
                            .tableName("Things")
                            .indexName("byKind")
                            .keyConditionExpression("kind = :kind")
                            .expressionAttributeValues(Map.of(":kind", Item.ofText("round"))));
        assertEquals(1, found.items().size());
      }
    }
  }

  /** DynamoDB lists a hundred tables at a time. */
  @Test
  void manyTablesAreAllSeen() {
    List<TableDefinition> many = new ArrayList<>();
    for (int i = 0; i < 101; i++) {
      many.add(table("Table" + i, List.of()));
    }
    try (DynamoDbProcess process = DynamoDbProcess.startInMemory()) {
      Tables.open(process.endpoint(), many).close();
      Tables.open(process.endpoint(), many).close();
    }
  }
}
