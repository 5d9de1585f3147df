package portal.local.tables;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import portal.local.iam.Need;
import portal.template.Surroundings;

/**
 * What a call of DynamoDB needs to be allowed.
 *
 * <p>Sources: DynamoDB Developer Guide, "Using IAM with DynamoDB transactions" (each item of a
 * transaction needs the action of its kind on its own table; there is none for the transaction),
 * "Using IAM policy conditions" with its examples (a query of an index needs the index's ARN), and
 * the Service Authorization Reference (batches have actions of their own, for each table).
 */
final class TableNeeds {
  private static final String SERVICE = "dynamodb:";

  /** The action of each kind of item of a transaction. */
  private static final Map<String, String> IN_TRANSACTIONS =
      Map.of(
          "ConditionCheck", "ConditionCheckItem",
          "Delete", "DeleteItem",
          "Get", "GetItem",
          "Put", "PutItem",
          "Update", "UpdateItem");

  private TableNeeds() {}

  /**
   * Of a call.
   *
   * @param operation such as {@code PutItem}
   */
  static List<Need> of(String operation, JsonNode call) {
    return switch (operation) {
      case "TransactWriteItems", "TransactGetItems" ->
          items(call.path("TransactItems")).flatMap(TableNeeds::inTransaction).toList();
      case "BatchGetItem", "BatchWriteItem" ->
          call.path("RequestItems").properties().stream()
              .map(table -> need(operation, table(table.getKey())))
              .toList();
      default -> List.of(need(operation, resource(call)));
    };
  }

  private static Stream<Need> inTransaction(JsonNode item) {
    return item.properties().stream()
        .map(
            kind ->
                need(
                    IN_TRANSACTIONS.getOrDefault(kind.getKey(), kind.getKey()),
                    resource(kind.getValue())));
  }

  private static Stream<JsonNode> items(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static Need need(String action, String resource) {
    return new Need(SERVICE + action, resource);
  }

  private static String resource(JsonNode call) {
    if (call.has("StreamArn")) {
      return call.path("StreamArn").asText();
    }
    if (!call.has("TableName")) {
      return "*";
    }
    String table = table(call.path("TableName").asText());
    return call.has("IndexName") ? table + "/index/" + call.path("IndexName").asText() : table;
  }

  /** A table may be called by its ARN, too. */
  private static String table(String name) {
    return name.startsWith("arn:")
        ? name
        : "arn:aws:dynamodb:%s:%s:table/%s"
            .formatted(Surroundings.REGION, Surroundings.ACCOUNT, name);
  }
}
