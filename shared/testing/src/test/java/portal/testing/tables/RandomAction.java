package portal.testing.tables;

import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** One action of a transaction. */
final class RandomAction {
  private static final List<String> ATTRIBUTES = RandomValues.ATTRIBUTES;

  private RandomAction() {}

  static TransactWriteItem of(RandomValues values, Shape shape) {
    var item = TransactWriteItem.builder();
    return switch (values.below(4)) {
      case 0 -> item.put(put(values, shape)).build();
      case 1 -> item.update(update(values, shape)).build();
      case 2 -> item.delete(delete(values, shape)).build();
      default -> item.conditionCheck(check(values, shape)).build();
    };
  }

  private static Put put(RandomValues values, Shape shape) {
    var expression = new RandomExpression(values);
    var put = Put.builder().tableName(shape.table()).item(values.item(shape));
    if (values.once(3)) {
      put.conditionExpression(expression.condition(ATTRIBUTES, 1));
      expression.names().ifPresent(put::expressionAttributeNames);
      expression.values().ifPresent(put::expressionAttributeValues);
    }
    return put.returnValuesOnConditionCheckFailure(RandomCall.onFailure(values)).build();
  }

  private static software.amazon.awssdk.services.dynamodb.model.Update update(
      RandomValues values, Shape shape) {
    var expression = new RandomExpression(values);
    var update =
        software.amazon.awssdk.services.dynamodb.model.Update.builder()
            .tableName(shape.table())
            .key(values.key(shape))
            .updateExpression(
                expression.update(values.once(6) ? List.of("g", "h", "t") : ATTRIBUTES));
    if (values.once(3)) {
      update.conditionExpression(expression.condition(ATTRIBUTES, 1));
    }
    expression.names().ifPresent(update::expressionAttributeNames);
    expression.values().ifPresent(update::expressionAttributeValues);
    return update.returnValuesOnConditionCheckFailure(RandomCall.onFailure(values)).build();
  }

  private static Delete delete(RandomValues values, Shape shape) {
    var expression = new RandomExpression(values);
    var delete = Delete.builder().tableName(shape.table()).key(values.key(shape));
    if (values.once(3)) {
      delete.conditionExpression(expression.condition(ATTRIBUTES, 1));
      expression.names().ifPresent(delete::expressionAttributeNames);
      expression.values().ifPresent(delete::expressionAttributeValues);
    }
    return delete.returnValuesOnConditionCheckFailure(RandomCall.onFailure(values)).build();
  }

  private static ConditionCheck check(RandomValues values, Shape shape) {
    var expression = new RandomExpression(values);
    var check = ConditionCheck.builder().tableName(shape.table()).key(values.key(shape));
    check.conditionExpression(
        values.once(2) ? "attribute_not_exists(zz)" : expression.condition(ATTRIBUTES, 1));
    expression.names().ifPresent(check::expressionAttributeNames);
    expression.values().ifPresent(check::expressionAttributeValues);
    return check.returnValuesOnConditionCheckFailure(RandomCall.onFailure(values)).build();
  }
}
