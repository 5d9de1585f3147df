package portal.testing.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;

/** Writes of many items, of which all are stored or none. */
final class Transacting {
  static final int MOST = 100;
  private static final CancellationReason NONE = CancellationReason.builder().code("None").build();

  private final Store store;
  private final RequestTokens tokens;

  Transacting(Store store, RequestTokens tokens) {
    this.store = store;
    this.tokens = tokens;
  }

  TransactWriteItemsResponse write(TransactWriteItemsRequest request) {
    if (!tokens.isRepeated(request)) {
      List<Write> writes = writes(request.transactItems());
      List<Prepared> prepared = prepared(writes);
      refuseTooMuch(prepared);
      prepared.forEach(store::commit);
      tokens.remember(request);
    }
    return TransactWriteItemsResponse.builder().build();
  }

  private List<Write> writes(List<TransactWriteItem> items) {
    if (items.isEmpty() || items.size() > MOST) {
      throw Refusal.invalid(
          "1 validation error detected: Value at 'transactItems' failed to satisfy constraint:"
              + " Member must have length between 1 and 100");
    }
    List<Write> writes = new ArrayList<>();
    for (TransactWriteItem item : items) {
      Write write = write(item);
      if (writes.stream().anyMatch(write::isOfSameItem)) {
        throw Refusal.invalid("Transaction request cannot include multiple operations on one item");
      }
      writes.add(write);
    }
    return writes;
  }

  private Write write(TransactWriteItem item) {
    if (Stream.of(item.put(), item.update(), item.delete(), item.conditionCheck())
            .flatMap(Stream::ofNullable)
            .count()
        != 1) {
      throw Refusal.invalid("TransactItems can only contain one of Check, Put, Update or Delete");
    }
    return TransactWrites.of(store, item);
  }

  /** Each write against what is there before any of them: no two are of the same item. */
  private static List<Prepared> prepared(List<Write> writes) {
    List<Prepared> prepared = new ArrayList<>();
    List<CancellationReason> reasons = new ArrayList<>();
    for (Write write : writes) {
      try {
        prepared.add(write.prepare());
        reasons.add(NONE);
      } catch (DynamoDbException refused) {
        reasons.add(reason(refused));
      }
    }
    if (prepared.size() < writes.size()) {
      throw Refusal.cancelled(reasons);
    }
    return prepared;
  }

  private static CancellationReason reason(DynamoDbException refused) {
    var reason = CancellationReason.builder().message(Refusal.messageOf(refused));
    if (refused instanceof ConditionalCheckFailedException condition) {
      Optional.of(condition)
          .filter(ConditionalCheckFailedException::hasItem)
          .ifPresent(with -> reason.item(with.item()));
      return reason.code("ConditionalCheckFailed").build();
    }
    return reason.code("ValidationError").build();
  }

  private static void refuseTooMuch(List<Prepared> prepared) {
    if (prepared.stream().mapToLong(Prepared::size).sum() > Sizes.TRANSACTION) {
      throw Refusal.invalid("Aggregated size of all items in the transaction exceeds 4 MB");
    }
  }

  /** A cancellation that strikes one of so many writes. */
  static DynamoDbException cancelled(int writes, int struck, String code, String message) {
    List<CancellationReason> reasons = new ArrayList<>();
    for (int i = 0; i < writes; i++) {
      reasons.add(
          i == struck ? CancellationReason.builder().code(code).message(message).build() : NONE);
    }
    return Refusal.cancelled(reasons);
  }
}
