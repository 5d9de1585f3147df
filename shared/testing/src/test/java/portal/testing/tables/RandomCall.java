package portal.testing.tables;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * A call of a table and what of its answer is to be equal.
 *
 * @param request for whoever reads a failed comparison
 */
record RandomCall(Object request, Function<DynamoDbClient, Object> call) {
  private static final List<String> ATTRIBUTES = RandomValues.ATTRIBUTES;

  static RandomCall of(RandomValues values, List<Shape> shapes) {
    Shape shape = values.of(shapes);
    return switch (values.below(20)) {
      case 0, 1, 2, 3, 4 -> put(values, shape);
      case 5, 6, 7, 8 -> update(values, shape);
      case 9 -> delete(values, shape);
      case 10 -> get(values, shape);
      case 11, 12, 13 -> RandomQuery.query(values, shape);
      case 14 -> RandomQuery.scan(values, shape);
      case 15, 16 -> transaction(values, shapes);
      case 17 -> batchGet(values, shape);
      case 18 -> batchWrite(values, shape);
      default -> transactGet(values, shapes);
    };
  }

  private static RandomCall put(RandomValues values, Shape shape) {
    var expression = new RandomExpression(values);
    var request = PutItemRequest.builder().tableName(shape.table()).item(values.item(shape));
    if (values.once(2)) {
      request.conditionExpression(expression.condition(ATTRIBUTES, 2));
      expression.names().ifPresent(request::expressionAttributeNames);
      expression.values().ifPresent(request::expressionAttributeValues);
    }
    request.returnValues(returned(values, ReturnValue.ALL_OLD));
    request.returnValuesOnConditionCheckFailure(onFailure(values));
    PutItemRequest built = request.build();
    return new RandomCall(built, client -> Outcome.item(client.putItem(built).attributes()));
  }

  private static RandomCall update(RandomValues values, Shape shape) {
    var expression = new RandomExpression(values);
    var request = UpdateItemRequest.builder().tableName(shape.table()).key(values.key(shape));
    boolean ofKeys = values.once(6);
    if (!values.once(20)) {
      request.updateExpression(
          expression.update(ofKeys ? List.of("g", "h", "pk", "t") : ATTRIBUTES));
    }
    // AWS refuses to change a key before it looks at the condition, DynamoDB Local afterwards.
    if (!ofKeys && values.once(3)) {
      request.conditionExpression(expression.condition(ATTRIBUTES, 1));
    }
    expression.names().ifPresent(request::expressionAttributeNames);
    expression.values().ifPresent(request::expressionAttributeValues);
    request.returnValues(
        returned(
            values,
            values.of(
                List.of(
                    ReturnValue.ALL_OLD,
                    ReturnValue.ALL_NEW,
                    ReturnValue.UPDATED_NEW,
                    ReturnValue.UPDATED_OLD))));
    request.returnValuesOnConditionCheckFailure(onFailure(values));
    UpdateItemRequest built = request.build();
    return new RandomCall(built, client -> Outcome.item(client.updateItem(built).attributes()));
  }

  private static RandomCall delete(RandomValues values, Shape shape) {
    var expression = new RandomExpression(values);
    var request = DeleteItemRequest.builder().tableName(shape.table()).key(values.key(shape));
    if (values.once(2)) {
      request.conditionExpression(expression.condition(ATTRIBUTES, 1));
      expression.names().ifPresent(request::expressionAttributeNames);
      expression.values().ifPresent(request::expressionAttributeValues);
    }
    request.returnValues(returned(values, ReturnValue.ALL_OLD));
    request.returnValuesOnConditionCheckFailure(onFailure(values));
    DeleteItemRequest built = request.build();
    return new RandomCall(built, client -> Outcome.item(client.deleteItem(built).attributes()));
  }

  private static RandomCall get(RandomValues values, Shape shape) {
    var expression = new RandomExpression(values);
    var request = GetItemRequest.builder().tableName(shape.table()).key(values.key(shape));
    if (values.once(2)) {
      request.projectionExpression(
          expression.path(ATTRIBUTES) + ", " + expression.path(ATTRIBUTES));
      expression.names().ifPresent(request::expressionAttributeNames);
    }
    GetItemRequest built = request.consistentRead(values.once(2)).build();
    return new RandomCall(
        built,
        client ->
            List.of(client.getItem(built).hasItem(), Outcome.item(client.getItem(built).item())));
  }

  private static RandomCall transaction(RandomValues values, List<Shape> shapes) {
    var items =
        IntStream.range(0, 1 + values.below(4))
            .mapToObj(_ -> RandomAction.of(values, values.of(shapes)))
            .toList();
    var built = TransactWriteItemsRequest.builder().transactItems(items).build();
    return new RandomCall(
        built, client -> "done " + client.transactWriteItems(built).itemCollectionMetrics());
  }

  private static RandomCall transactGet(RandomValues values, List<Shape> shapes) {
    var items =
        IntStream.range(0, 1 + values.below(3))
            .mapToObj(_ -> values.of(shapes))
            .map(
                shape ->
                    TransactGetItem.builder()
                        .get(get -> get.tableName(shape.table()).key(values.wellFormedKey(shape)))
                        .build())
            .toList();
    var built = TransactGetItemsRequest.builder().transactItems(items).build();
    return new RandomCall(
        built,
        client ->
            client.transactGetItems(built).responses().stream()
                .map(one -> Outcome.item(one.item()))
                .toList());
  }

  private static RandomCall batchGet(RandomValues values, Shape shape) {
    var keys = IntStream.range(0, 1 + values.below(4)).mapToObj(_ -> values.key(shape)).toList();
    var built =
        BatchGetItemRequest.builder()
            .requestItems(Map.of(shape.table(), KeysAndAttributes.builder().keys(keys).build()))
            .build();
    return new RandomCall(
        built,
        client ->
            RandomQuery.unordered(
                client.batchGetItem(built).responses().getOrDefault(shape.table(), List.of())));
  }

  private static RandomCall batchWrite(RandomValues values, Shape shape) {
    var writes =
        IntStream.range(0, 1 + values.below(4))
            .mapToObj(
                _ ->
                    values.once(3)
                        ? WriteRequest.builder()
                            .deleteRequest(delete -> delete.key(values.key(shape)))
                            .build()
                        : WriteRequest.builder()
                            .putRequest(put -> put.item(values.item(shape)))
                            .build())
            .toList();
    var built = BatchWriteItemRequest.builder().requestItems(Map.of(shape.table(), writes)).build();
    return new RandomCall(built, client -> client.batchWriteItem(built).unprocessedItems());
  }

  static ReturnValuesOnConditionCheckFailure onFailure(RandomValues values) {
    return values.once(2)
        ? ReturnValuesOnConditionCheckFailure.ALL_OLD
        : ReturnValuesOnConditionCheckFailure.NONE;
  }

  private static ReturnValue returned(RandomValues values, ReturnValue usual) {
    return values.once(60) ? ReturnValue.ALL_NEW : values.once(4) ? ReturnValue.NONE : usual;
  }
}
