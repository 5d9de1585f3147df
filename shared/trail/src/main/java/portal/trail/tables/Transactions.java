package portal.trail.tables;

import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import portal.aws.Log;
import portal.json.JsonObject;
import portal.trail.Answered;
import portal.trail.Committed;
import portal.trail.Event;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/** Stores an aggregate's new state, its event and the request's answer together, or nothing. */
public final class Transactions {
  private final DynamoDbClient dynamo;
  private final EventsTable events;
  private final AnswersTable answers;

  @Inject
  Transactions(DynamoDbClient dynamo, EventsTable events, AnswersTable answers) {
    this.dynamo = dynamo;
    this.events = events;
    this.answers = answers;
  }

  /**
   * Commits.
   *
   * @param state the writes to the aggregate's own items; the one on its state item conditions on
   *     the head that the decision was made on
   */
  public Committed commit(List<TransactWriteItem> state, Event event, Answered answered) {
    List<TransactWriteItem> items = new ArrayList<>(state);
    items.add(events.append(event));
    items.add(answers.remember(answered));
    return write(items);
  }

  private Committed write(List<TransactWriteItem> items) {
    try {
      dynamo.transactWriteItems(request -> request.transactItems(items));
      return Committed.STORED;
    } catch (TransactionCanceledException canceled) {
      var reasons = canceled.cancellationReasons().stream().map(reason -> reason.code()).toList();
      if (reasons.stream()
          .noneMatch(
              code ->
                  code.equals("ConditionalCheckFailed") || code.equals("TransactionConflict"))) {
        throw canceled;
      }
      Log.info("overtaken", JsonObject.builder().text("reasons", reasons.toString()).build());
      return Committed.OVERTAKEN;
    } catch (TransactionConflictException conflict) {
      return Committed.OVERTAKEN;
    }
  }
}
