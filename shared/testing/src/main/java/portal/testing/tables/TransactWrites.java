package portal.testing.tables;

import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Reads what a transaction is made of. */
final class TransactWrites {
  private TransactWrites() {}

  static Write of(Store store, TransactWriteItem item) {
    if (item.put() != null) {
      return put(store, item.put());
    }
    if (item.update() != null) {
      return update(store, item.update());
    }
    return item.delete() != null
        ? delete(store, item.delete())
        : check(store, item.conditionCheck());
  }

  private static Write put(Store store, Put put) {
    Placeholders placeholders =
        Placeholders.of(
            Given.map(put.hasExpressionAttributeNames(), put.expressionAttributeNames()),
            Given.map(put.hasExpressionAttributeValues(), put.expressionAttributeValues()));
    return new Terms(
            Given.text(put.conditionExpression()),
            placeholders,
            Given.tells(put.returnValuesOnConditionCheckFailure()))
        .put(store.table(put.tableName()), Given.required("Item", put.hasItem(), put.item()));
  }

  private static Write update(
      Store store, software.amazon.awssdk.services.dynamodb.model.Update update) {
    Placeholders placeholders =
        Placeholders.of(
            Given.map(update.hasExpressionAttributeNames(), update.expressionAttributeNames()),
            Given.map(update.hasExpressionAttributeValues(), update.expressionAttributeValues()));
    String expression = Given.required("UpdateExpression", update.updateExpression());
    return new Terms(
            Given.text(update.conditionExpression()),
            placeholders,
            Given.tells(update.returnValuesOnConditionCheckFailure()))
        .change(
            store.table(update.tableName()),
            Given.required("Key", update.hasKey(), update.key()),
            UpdateReader.read(expression, placeholders));
  }

  private static Write delete(Store store, Delete delete) {
    Placeholders placeholders =
        Placeholders.of(
            Given.map(delete.hasExpressionAttributeNames(), delete.expressionAttributeNames()),
            Given.map(delete.hasExpressionAttributeValues(), delete.expressionAttributeValues()));
    return new Terms(
            Given.text(delete.conditionExpression()),
            placeholders,
            Given.tells(delete.returnValuesOnConditionCheckFailure()))
        .remove(
            store.table(delete.tableName()), Given.required("Key", delete.hasKey(), delete.key()));
  }

  private static Write check(Store store, ConditionCheck check) {
    Placeholders placeholders =
        Placeholders.of(
            Given.map(check.hasExpressionAttributeNames(), check.expressionAttributeNames()),
            Given.map(check.hasExpressionAttributeValues(), check.expressionAttributeValues()));
    return new Terms(
            Given.text(Given.required("ConditionExpression", check.conditionExpression())),
            placeholders,
            Given.tells(check.returnValuesOnConditionCheckFailure()))
        .look(store.table(check.tableName()), Given.required("Key", check.hasKey(), check.key()));
  }
}
