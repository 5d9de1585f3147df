package portal.testing.tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Get;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ItemResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;

/** Reads of items by their keys, one or many at once. */
final class Getting {
  private final Store store;
  private final Reads reads;

  Getting(Store store, Reads reads) {
    this.store = store;
    this.reads = reads;
  }

  GetItemResponse get(GetItemRequest request) {
    Given.refuseLegacy(request.hasAttributesToGet());
    Table table = store.table(request.tableName());
    Optional<PickedPaths> picked =
        projection(
            Given.text(request.projectionExpression()),
            Given.map(request.hasExpressionAttributeNames(), request.expressionAttributeNames()));
    Wanted wanted =
        Wanted.of(table, Given.required("Key", request.hasKey(), request.key()), picked);
    count("GetItem", wanted.row().stream().toList());
    var answer = GetItemResponse.builder();
    wanted.item().ifPresent(answer::item);
    return answer.build();
  }

  TransactGetItemsResponse transactGet(TransactGetItemsRequest request) {
    List<TransactGetItem> items = request.transactItems();
    if (items.isEmpty() || items.size() > Transacting.MOST) {
      throw Refusal.invalid("Member 'transactItems' must have length between 1 and 100");
    }
    List<Wanted> wanted = items.stream().map(item -> wanted(item.get())).toList();
    if (wanted.stream().map(Wanted::identity).distinct().count() < wanted.size()) {
      throw Refusal.invalid("Transaction request cannot include multiple operations on one item");
    }
    List<Row> rows = wanted.stream().flatMap(one -> one.row().stream()).toList();
    if (rows.stream().mapToLong(Row::size).sum() > Sizes.TRANSACTION) {
      throw Refusal.invalid("Aggregated size of all items in the transaction exceeds 4 MB");
    }
    count("TransactGetItems", rows);
    return TransactGetItemsResponse.builder()
        .responses(wanted.stream().map(Getting::response).toList())
        .build();
  }

  private Wanted wanted(Get get) {
    return Wanted.of(
        store.table(get.tableName()),
        Given.required("Key", get.hasKey(), get.key()),
        projection(
            Given.text(get.projectionExpression()),
            Given.map(get.hasExpressionAttributeNames(), get.expressionAttributeNames())));
  }

  private static ItemResponse response(Wanted wanted) {
    var response = ItemResponse.builder();
    wanted.item().ifPresent(response::item);
    return response.build();
  }

  private void count(String operation, List<Row> rows) {
    reads.items(operation, rows.size(), rows.stream().mapToLong(Row::size).sum());
  }

  static Optional<PickedPaths> projection(
      Optional<String> expression, Optional<Map<String, String>> names) {
    Placeholders placeholders =
        Placeholders.of(names, Optional.<Map<String, AttributeValue>>empty());
    Optional<PickedPaths> picked = ProjectionReader.read(expression, placeholders);
    placeholders.refuseUnused();
    return picked;
  }
}
