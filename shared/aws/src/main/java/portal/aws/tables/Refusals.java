package portal.aws.tables;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

  /** What is told to whoever decided: that a condition failed, among what passes by itself. */
  private static final Set<String> TOLD =
      Stream.concat(PASSING.stream(), Stream.of(CONDITION)).collect(Collectors.toUnmodifiableSet());

  private Refusals() {}

  /** Whether the same may be tried again as it is. */
  static boolean isPassing(DynamoDbException refusal) {
    return refusal instanceof TransactionCanceledException canceled
        ? isOnly(PASSING, codes(canceled))
        : PASSING.contains(refusal.awsErrorDetails().errorCode());
  }

  /** Whether there are reasons, and all are of these; a write that is fine has none. */
  private static boolean isOnly(Set<String> known, List<String> codes) {
    List<String> reasons = codes.stream().filter(code -> !code.equals(NONE)).toList();
    return !reasons.isEmpty() && known.containsAll(reasons);
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
      if (isOnly(TOLD, codes)) {
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
}
