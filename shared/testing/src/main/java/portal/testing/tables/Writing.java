package portal.testing.tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** The writes of one item. */
final class Writing {
  private final Store store;

  Writing(Store store) {
    this.store = store;
  }

  PutItemResponse put(PutItemRequest request) {
    Given.refuseLegacy(request.hasExpected(), request.conditionalOperator() != null);
    ReturnValue asked = asked(request.returnValues(), ReturnValue.NONE, ReturnValue.ALL_OLD);
    Table table = store.table(request.tableName());
    Write write =
        new Terms(
                Given.text(request.conditionExpression()),
                Placeholders.of(
                    Given.map(
                        request.hasExpressionAttributeNames(), request.expressionAttributeNames()),
                    Given.map(
                        request.hasExpressionAttributeValues(),
                        request.expressionAttributeValues())),
                Given.tells(request.returnValuesOnConditionCheckFailure()))
            .put(table, Given.required("Item", request.hasItem(), request.item()));
    var answer = PutItemResponse.builder();
    returned(asked, commit(write), new PickedPaths(List.of())).ifPresent(answer::attributes);
    return answer.build();
  }

  DeleteItemResponse delete(DeleteItemRequest request) {
    Given.refuseLegacy(request.hasExpected(), request.conditionalOperator() != null);
    ReturnValue asked = asked(request.returnValues(), ReturnValue.NONE, ReturnValue.ALL_OLD);
    Table table = store.table(request.tableName());
    Write write =
        new Terms(
                Given.text(request.conditionExpression()),
                Placeholders.of(
                    Given.map(
                        request.hasExpressionAttributeNames(), request.expressionAttributeNames()),
                    Given.map(
                        request.hasExpressionAttributeValues(),
                        request.expressionAttributeValues())),
                Given.tells(request.returnValuesOnConditionCheckFailure()))
            .remove(table, Given.required("Key", request.hasKey(), request.key()));
    var answer = DeleteItemResponse.builder();
    returned(asked, commit(write), new PickedPaths(List.of())).ifPresent(answer::attributes);
    return answer.build();
  }

  UpdateItemResponse update(UpdateItemRequest request) {
    Given.refuseLegacy(
        request.hasExpected(),
        request.hasAttributeUpdates(),
        request.conditionalOperator() != null);
    ReturnValue asked = asked(request.returnValues(), ReturnValue.values());
    Table table = store.table(request.tableName());
    Placeholders placeholders =
        Placeholders.of(
            Given.map(request.hasExpressionAttributeNames(), request.expressionAttributeNames()),
            Given.map(request.hasExpressionAttributeValues(), request.expressionAttributeValues()));
    Update update =
        Given.text(request.updateExpression())
            .map(text -> UpdateReader.read(text, placeholders))
            .orElse(new Update(List.of()));
    Write write =
        new Terms(
                Given.text(request.conditionExpression()),
                placeholders,
                Given.tells(request.returnValuesOnConditionCheckFailure()))
            .change(table, Given.required("Key", request.hasKey(), request.key()), update);
    var answer = UpdateItemResponse.builder();
    returned(asked, commit(write), update.paths()).ifPresent(answer::attributes);
    return answer.build();
  }

  private Prepared commit(Write write) {
    Prepared prepared = write.prepare();
    store.commit(prepared);
    return prepared;
  }

  private static ReturnValue asked(ReturnValue asked, ReturnValue... allowed) {
    ReturnValue value = Optional.ofNullable(asked).orElse(ReturnValue.NONE);
    if (value == ReturnValue.UNKNOWN_TO_SDK_VERSION || !List.of(allowed).contains(value)) {
      throw Refusal.invalid("Return values set to invalid value");
    }
    return value;
  }

  private static Optional<Map<String, AttributeValue>> returned(
      ReturnValue asked, Prepared prepared, PickedPaths updated) {
    var before = prepared.before().map(Row::attributes);
    var after = prepared.after().map(Row::attributes);
    Optional<Map<String, AttributeValue>> all =
        switch (asked) {
          case ALL_OLD -> before;
          case ALL_NEW -> after;
          case UPDATED_OLD -> before.map(updated::of);
          case UPDATED_NEW -> after.map(updated::of);
          case NONE, UNKNOWN_TO_SDK_VERSION -> Optional.empty();
        };
    return all.filter(attributes -> !attributes.isEmpty());
  }
}
