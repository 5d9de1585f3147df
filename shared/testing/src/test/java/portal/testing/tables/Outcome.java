package portal.testing.tables;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * What came of a call, in a form that is equal for two engines that agree.
 *
 * @param said for whoever reads a failed comparison
 */
record Outcome(Object answer, String said) {

  static Outcome of(DynamoDbClient client, Function<DynamoDbClient, Object> call) {
    try {
      return new Outcome(call.apply(client), "");
    } catch (AwsServiceException refused) {
      return new Outcome(
          List.of(
              refused.getClass().getSimpleName(),
              refused.awsErrorDetails().errorCode(),
              refused.statusCode(),
              details(refused)),
          refused.awsErrorDetails().errorMessage());
    }
  }

  /**
   * Whether ours is what theirs is. What is invalid of one action of a transaction cancels it, or
   * is refused before any is looked at; in which of the two ways differs, and is the same to
   * whoever sent what can never be stored.
   */
  boolean agrees(Outcome theirs) {
    return answer.equals(theirs.answer)
        || (cancelsAsInvalid() && theirs.isInvalid())
        || (isInvalid() && theirs.cancelsAsInvalid())
        || (saysTwice() && theirs.isRefused());
  }

  /** DynamoDB Local looks at conditions before it sees that an item stands in a request twice. */
  private boolean saysTwice() {
    return said.contains("multiple operations on one item");
  }

  private boolean isRefused() {
    return !said.isEmpty();
  }

  private boolean cancelsAsInvalid() {
    return answer.toString().contains("[ValidationError");
  }

  private boolean isInvalid() {
    return answer.toString().contains("ValidationException");
  }

  private static Object details(AwsServiceException refused) {
    return switch (refused) {
      case TransactionCanceledException cancelled ->
          cancelled.cancellationReasons().stream().map(Outcome::reason).toList();
      case ConditionalCheckFailedException condition -> item(condition.item());
      default -> "";
    };
  }

  private static Object reason(CancellationReason reason) {
    return List.of(reason.code(), item(reason.item()));
  }

  /** Sets have no order, and DynamoDB Local writes some numbers as they were given. */
  static Map<String, Object> item(Map<String, AttributeValue> item) {
    Map<String, Object> plain = new TreeMap<>();
    item.forEach((name, value) -> plain.put(name, plain(value)));
    return plain;
  }

  static List<Map<String, Object>> items(List<Map<String, AttributeValue>> items) {
    return items.stream().map(Outcome::item).toList();
  }

  private static Object plain(AttributeValue value) {
    return switch (value.type()) {
      case SS -> new TreeSet<>(value.ss());
      case NS -> new TreeSet<>(value.ns().stream().map(Outcome::number).toList());
      case BS -> new TreeSet<>(value.bs().stream().map(Object::toString).toList());
      case L -> value.l().stream().map(Outcome::plain).toList();
      case M -> item(value.m());
      case N -> number(value.n());
      case S, B, BOOL, NUL, UNKNOWN_TO_SDK_VERSION -> value;
    };
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text).stripTrailingZeros();
  }
}
