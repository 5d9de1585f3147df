package portal.testing.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portal.aws.Item;
import portal.testing.ManualClock;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.IdempotentParameterMismatchException;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

class FaultsTest {
  private final ManualClock clock = new ManualClock(Instant.parse("2096-03-05T10:00:00Z"));
  private final TableEngine engine = new TableEngine(clock);
  private final Shape shape = new Shape("notes", "S", ProjectionType.ALL);

  @BeforeEach
  void makeTable() {
    engine.createTable(shape.request());
  }

  private static Map<String, AttributeValue> key(String sk) {
    return Item.builder().put("pk", "p").put("sk", sk).build();
  }

  private void put(String sk) {
    engine.putItem(put -> put.tableName("notes").item(key(sk)));
  }

  private long rows() {
    return engine.scan(scan -> scan.tableName("notes")).count();
  }

  private static TransactWriteItemsRequest transaction(String token, String... sks) {
    var items =
        List.of(sks).stream()
            .map(
                sk ->
                    TransactWriteItem.builder()
                        .put(
                            put ->
                                put.tableName("notes")
                                    .item(key(sk))
                                    .conditionExpression("attribute_not_exists(pk)"))
                        .build())
            .toList();
    return TransactWriteItemsRequest.builder()
        .clientRequestToken(token)
        .transactItems(items)
        .build();
  }

  @Test
  void aConflictLeavesNothingStoredAndStrikesOneItem() {
    engine.faults().next(Faults.Kind.CONFLICT, 1);
    var cancelled =
        assertThrows(
            TransactionCanceledException.class,
            () -> engine.transactWriteItems(transaction("t", "1", "2")));
    assertEquals(
        List.of("None", "TransactionConflict"),
        cancelled.cancellationReasons().stream().map(CancellationReason::code).sorted().toList());
    assertEquals(0, rows());
    engine.transactWriteItems(transaction("t", "1", "2"));
    assertEquals(2, rows());
  }

  @Test
  void aSingleWriteHasAConflictOfItsOwnKind() {
    engine.faults().next(Faults.Kind.CONFLICT, 1);
    assertThrows(TransactionConflictException.class, () -> put("1"));
    assertEquals(0, rows());
    put("1");
  }

  @Test
  void aThrottledCallStoresNothing() {
    engine.faults().next(Faults.Kind.THROTTLE, 1);
    var throttled = assertThrows(DynamoDbException.class, () -> put("1"));
    assertTrue(
        List.of("ThrottlingException", "ProvisionedThroughputExceededException")
            .contains(throttled.awsErrorDetails().errorCode()));
    assertEquals(0, rows());
  }

  @Test
  void whatIsNotAcknowledgedIsStored() {
    engine.faults().next(Faults.Kind.LOST_ACKNOWLEDGEMENT, 1);
    assertThrows(SdkClientException.class, () -> put("1"));
    assertEquals(1, rows());
  }

  @Test
  void aRepeatedTransactionIsAnsweredForTenMinutes() {
    engine.faults().next(Faults.Kind.LOST_ACKNOWLEDGEMENT, 1);
    assertThrows(SdkClientException.class, () -> engine.transactWriteItems(transaction("t", "1")));
    engine.transactWriteItems(transaction("t", "1"));
    assertThrows(
        IdempotentParameterMismatchException.class,
        () -> engine.transactWriteItems(transaction("t", "2")));
    clock.forward(Duration.ofMinutes(10));
    assertThrows(
        TransactionCanceledException.class, () -> engine.transactWriteItems(transaction("t", "1")));
  }

  @Test
  void aCallerDiesBeforeOrAfterACall() {
    engine.faults().dieBefore(2, () -> new LinkageError("before"));
    put("1");
    assertThrows(LinkageError.class, () -> put("2"));
    assertEquals(1, rows());
    engine.faults().dieAfter(1, () -> new LinkageError("after"));
    assertThrows(LinkageError.class, () -> put("2"));
    assertEquals(2, rows());
  }

  @Test
  void chanceIsTheSameForTheSameSeed() {
    assertEquals(fates(7), fates(7));
    assertTrue(fates(7).contains(true) && fates(7).contains(false));
  }

  private List<Boolean> fates(long seed) {
    engine.faults().clear();
    engine.faults().seed(seed);
    engine.faults().chance(Faults.Kind.THROTTLE, 0.3);
    return IntStream.range(0, 40).mapToObj(_ -> isThrottled()).toList();
  }

  private boolean isThrottled() {
    try {
      put("1");
      return false;
    } catch (DynamoDbException throttled) {
      return true;
    }
  }
}
