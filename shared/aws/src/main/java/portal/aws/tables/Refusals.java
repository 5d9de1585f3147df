package portal.aws.tables;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** The one reading of why DynamoDB did not write. */
final class Refusals {
  private static final String NONE = "None";
  private static final String CONDITION = "ConditionalCheckFailed";

  /** Codes of what passes by itself: others' transactions on the same item, too much at once. */
  private static final Set<String> PASSING =
      Set.of(
          "TransactionConflict",
          "ThrottlingError",
          "ProvisionedThroughputExceeded",
          "TransactionConflictException",
          "TransactionInProgressException",
          "ThrottlingException",
          "ProvisionedThroughputExceededException",
          "RequestLimitExceeded");

  private Refusals() {}

  /** Whether the same may be tried again as it is. */
  static boolean isPassing(DynamoDbException refusal) {
    return refusal instanceof TransactionCanceledException canceled
        ? codes(canceled).stream().allMatch(isOneOf(PASSING).or(NONE::equals))
        : PASSING.contains(refusal.awsErrorDetails().errorCode());
  }

  /**
   * What a refusal says of a transaction. A condition that failed outranks a conflict, for the same
   * writes would fail again.
   *
   * @throws DynamoDbException the refusal itself, if it speaks of anything else
   */
  static Committed of(Transaction transaction, DynamoDbException refusal) {
    if (isPassing(refusal)) {
      return new Committed.Contended();
    }
    if (refusal instanceof TransactionCanceledException canceled) {
      List<String> codes = codes(canceled);
      if (codes.stream().allMatch(isOneOf(PASSING).or(NONE::equals).or(CONDITION::equals))) {
        return new Committed.Overtaken(failed(transaction, codes));
      }
    }
    throw refusal;
  }

  /** A cancellation tells of the writes in their order. */
  private static Set<String> failed(Transaction transaction, List<String> codes) {
    return IntStream.range(0, codes.size())
        .filter(place -> codes.get(place).equals(CONDITION))
        .mapToObj(place -> transaction.writes().get(place).label())
        .collect(Collectors.toSet());
  }

  private static List<String> codes(TransactionCanceledException canceled) {
    return canceled.cancellationReasons().stream().map(CancellationReason::code).toList();
  }

  private static Predicate<String> isOneOf(Set<String> codes) {
    return codes::contains;
  }
}
