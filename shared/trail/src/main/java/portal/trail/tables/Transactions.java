package portal.trail.tables;

import dagger.Lazy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** Stores aggregates' new state, their events and the request's answer together, or nothing. */
public final class Transactions {
  private final DynamoDbClient dynamo;
  private final EventsTable events;
  private final Lazy<AnswersTable> answers;

  @Inject
  Transactions(DynamoDbClient dynamo, EventsTable events, Lazy<AnswersTable> answers) {
    this.dynamo = dynamo;
    this.events = events;
    this.answers = answers;
  }

  /**
   * Commits one aggregate's change and the request's answer.
   *
   * @param state the writes to the aggregate's own items; the one on its state item conditions on
   *     the head that the decision was made on
   */
  public Committed commit(List<TransactWriteItem> state, Event event, Answered answered) {
    return commit(state, List.of(event), Optional.of(answered));
  }

  /**
   * Commits the changes of several aggregates together.
   *
   * @param answered empty where no request waits for an answer; then a condition of {@code state}
   *     must keep the change from being made twice
   */
  public Committed commit(
      List<TransactWriteItem> state, List<Event> happened, Optional<Answered> answered) {
    List<TransactWriteItem> items = new ArrayList<>(state);
    happened.forEach(event -> items.add(events.append(event)));
    answered.map(one -> answers.get().remember(one)).ifPresent(items::add);
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
