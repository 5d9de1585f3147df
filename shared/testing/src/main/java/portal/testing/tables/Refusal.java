package portal.testing.tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.IdempotentParameterMismatchException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/** The SDK's exceptions, as its client makes them of what DynamoDB answers. */
final class Refusal {
  private static final int BAD_REQUEST = 400;
  private static final String CONDITION = "The conditional request failed";

  private Refusal() {}

  static DynamoDbException invalid(String message) {
    return (DynamoDbException) filled(DynamoDbException.builder(), "ValidationException", message);
  }

  static DynamoDbException invalidParameter(String message) {
    return invalid("One or more parameter values were invalid: " + message);
  }

  static DynamoDbException noSuchTable() {
    return (DynamoDbException)
        filled(
            ResourceNotFoundException.builder(),
            "ResourceNotFoundException",
            "Requested resource not found");
  }

  static DynamoDbException tableIsThere(String table) {
    return (DynamoDbException)
        filled(
            ResourceInUseException.builder(),
            "ResourceInUseException",
            "Table already exists: " + table);
  }

  /**
   * A condition did not hold.
   *
   * @param item what was there, if the caller asked for it
   */
  static DynamoDbException condition(Optional<Map<String, AttributeValue>> item) {
    var builder = ConditionalCheckFailedException.builder();
    item.ifPresent(builder::item);
    return (DynamoDbException) filled(builder, "ConditionalCheckFailedException", CONDITION);
  }

  static DynamoDbException conflict() {
    return (DynamoDbException)
        filled(
            TransactionConflictException.builder(),
            "TransactionConflictException",
            "Transaction is ongoing for the item");
  }

  static DynamoDbException provisionedThroughput() {
    return (DynamoDbException)
        filled(
            ProvisionedThroughputExceededException.builder(),
            "ProvisionedThroughputExceededException",
            "The level of configured provisioned throughput for the table was exceeded.");
  }

  static DynamoDbException throttled() {
    return (DynamoDbException)
        filled(
            ThrottlingException.builder(),
            "ThrottlingException",
            "Throughput exceeds the current capacity of your table or index.");
  }

  static DynamoDbException otherParameters() {
    return (DynamoDbException)
        filled(
            IdempotentParameterMismatchException.builder(),
            "IdempotentParameterMismatchException",
            "Request parameters do not match previous requests with the same client token.");
  }

  /** A transaction that stored nothing, with one reason for each of its actions. */
  static DynamoDbException cancelled(List<CancellationReason> reasons) {
    String codes = reasons.stream().map(CancellationReason::code).collect(Collectors.joining(", "));
    return (DynamoDbException)
        filled(
            TransactionCanceledException.builder().cancellationReasons(reasons),
            "TransactionCanceledException",
            "Transaction cancelled, please refer cancellation reasons for specific reasons ["
                + codes
                + "]");
  }

  /** What AWS said, without what the SDK adds. */
  static String messageOf(RuntimeException refused) {
    return refused instanceof DynamoDbException ours
        ? ours.awsErrorDetails().errorMessage()
        : String.valueOf(refused.getMessage());
  }

  private static RuntimeException filled(
      DynamoDbException.Builder builder, String code, String message) {
    return builder
        .message(message)
        .statusCode(BAD_REQUEST)
        .requestId("in-memory")
        .awsErrorDetails(
            AwsErrorDetails.builder()
                .serviceName("DynamoDb")
                .errorCode(code)
                .errorMessage(message)
                .build())
        .build();
  }
}
