package portal.aws.tables;

import java.util.Optional;
import java.util.function.Supplier;
import javax.inject.Inject;
import portal.aws.Item;
import portal.aws.Log;
import portal.json.JsonObject;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * Writes to tables under conditions. What meets somebody else's transaction or too busy a table is
 * written again as it is; a condition that failed is told, for whoever decided must decide again;
 * anything else is thrown.
 */
public final class TableWriter {
  /** With jitter from 10 ms and doubling, all waits together stay below a third of a second. */
  static final int TRIES = 6;

  private final DynamoDbClient dynamo;
  private final Pause pause;

  @Inject
  public TableWriter(DynamoDbClient dynamo, Pause pause) {
    this.dynamo = dynamo;
    this.pause = pause;
  }

  /** Stores all of the transaction, or nothing. */
  public Committed commit(Transaction transaction) {
    var actions = transaction.writes().stream().map(Write::action).toList();
    try {
      again(() -> dynamo.transactWriteItems(request -> request.transactItems(actions)));
      return Committed.stored();
    } catch (DynamoDbException refusal) {
      Committed committed = Refusals.of(transaction, refusal);
      Log.info("not stored", JsonObject.builder().text("because", committed.toString()).build());
      return committed;
    }
  }

  /**
   * Stores one write without a transaction, which would cost twice as much. Unlike a transaction it
   * is not known again: where the answer was lost and the client tried once more, its condition may
   * fail for what it stored itself.
   *
   * @return false if its condition failed
   * @throws DynamoDbException if it met others at every try
   */
  public boolean store(Write write) {
    TransactWriteItem action = write.action();
    try {
      if (action.put() != null) {
        again(() -> dynamo.putItem(alone(action.put())));
      } else if (action.update() != null) {
        again(() -> dynamo.updateItem(alone(action.update())));
      } else {
        throw new IllegalArgumentException("Neither put nor updated: " + write.label());
      }
      return true;
    } catch (ConditionalCheckFailedException failed) {
      return false;
    }
  }

  private static PutItemRequest alone(Put put) {
    return PutItemRequest.builder()
        .tableName(put.tableName())
        .item(put.item())
        .conditionExpression(put.conditionExpression())
        .expressionAttributeNames(put.expressionAttributeNames())
        .expressionAttributeValues(put.expressionAttributeValues())
        .build();
  }

  private static UpdateItemRequest alone(Update update) {
    return UpdateItemRequest.builder()
        .tableName(update.tableName())
        .key(update.key())
        .updateExpression(update.updateExpression())
        .conditionExpression(update.conditionExpression())
        .expressionAttributeNames(update.expressionAttributeNames())
        .expressionAttributeValues(update.expressionAttributeValues())
        .build();
  }

  /**
   * Puts one item.
   *
   * @return false if its condition failed
   * @throws DynamoDbException if it met others at every try, too
   */
  public boolean put(PutItemRequest request) {
    try {
      again(() -> dynamo.putItem(request));
      return true;
    } catch (ConditionalCheckFailedException failed) {
      return false;
    }
  }

  /**
   * Updates one item.
   *
   * @return the attributes that the request asks for; empty if its condition failed
   * @throws DynamoDbException if it met others at every try, too
   */
  public Optional<Item> update(UpdateItemRequest request) {
    try {
      return Optional.of(new Item(again(() -> dynamo.updateItem(request)).attributes()));
    } catch (ConditionalCheckFailedException failed) {
      return Optional.empty();
    }
  }

  private <T> T again(Supplier<T> write) {
    for (int number = 2; ; number++) {
      try {
        return write.get();
      } catch (DynamoDbException refusal) {
        if (number > TRIES || !Refusals.isPassing(refusal)) {
          throw refusal;
        }
        pause.beforeTry(number);
      }
    }
  }
}
