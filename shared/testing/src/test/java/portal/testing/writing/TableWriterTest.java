package portal.testing.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portal.aws.Item;
import portal.aws.tables.Committed;
import portal.aws.tables.Condition;
import portal.aws.tables.Table;
import portal.aws.tables.TableWriter;
import portal.aws.tables.Transaction;
import portal.aws.tables.Write;
import portal.testing.tables.Faults.Kind;
import portal.testing.tables.TableEngine;
import portal.testing.tables.TemplateTables;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** The refusals come from the tables in memory, as the SDK would tell of them. */
final class TableWriterTest {
  private static final String CASES = "portal-cases";

  private final TableEngine tables = TemplateTables.inMemory();
  private final List<Integer> waits = new ArrayList<>();
  private final TableWriter writer = new TableWriter(tables, waits::add);
  private final Table cases = new Table(tables, CASES);

  private static Map<String, AttributeValue> item(String key, long number) {
    return Item.builder().put("pk", key).put("sk", "x").number("n", number).build();
  }

  private static Write create(String key) {
    return Write.create(key, CASES, item(key, 1));
  }

  private static Write replace(String key, long seen) {
    return Write.put(key, CASES, item(key, seen + 1), Condition.is("n", Item.ofNumber(seen)));
  }

  private Optional<Long> number(String key) {
    return cases.find(Table.key(key, "x")).map(found -> found.number("n"));
  }

  @Test
  void allIsStoredOrNothing() {
    assertEquals(Committed.stored(), writer.commit(Transaction.of(create("a"), create("b"))));
    assertEquals(
        Committed.overtaken("b"), writer.commit(Transaction.of(replace("a", 1), create("b"))));
    assertEquals(Optional.of(1L), number("a"));
    assertEquals(List.of(), waits);
  }

  @Test
  void everyConditionThatFailedIsNamed() {
    writer.commit(Transaction.of(create("a"), create("b")));
    assertEquals(
        Committed.overtaken("a", "b"),
        writer.commit(Transaction.of(create("a"), create("b"), create("c"))));
  }

  @Test
  void aConflictIsWrittenAgainAsItIs() {
    tables.faults().next(Kind.CONFLICT, 3);
    assertEquals(Committed.stored(), writer.commit(Transaction.of(create("a"), create("b"))));
    assertEquals(List.of(2, 3, 4), waits);
  }

  @Test
  void aThrottleIsWrittenAgainAsItIs() {
    tables.faults().next(Kind.THROTTLE, 2);
    assertEquals(Committed.stored(), writer.commit(Transaction.of(create("a"))));
    assertEquals(List.of(2, 3), waits);
  }

  @Test
  void aFailedConditionOutranksTheConflictBeforeIt() {
    writer.commit(Transaction.of(create("a")));
    tables.faults().next(Kind.CONFLICT, 2);
    assertEquals(Committed.overtaken("a"), writer.commit(Transaction.of(create("a"))));
  }

  @Test
  void whoAlwaysMeetsOthersLearnsThatNothingIsKnown() {
    tables.faults().chance(Kind.CONFLICT, 1);
    assertEquals(new Committed.Contended(), writer.commit(Transaction.of(create("a"))));
    assertEquals(List.of(2, 3, 4, 5, 6), waits);
    tables.faults().clear();
    assertEquals(Optional.empty(), number("a"));
  }

  @Test
  void anythingElseIsThrown() {
    Write unknown = Write.create("a", "no-such-table", item("a", 1));
    assertThrows(DynamoDbException.class, () -> writer.commit(Transaction.of(unknown)));
    tables.faults().next(Kind.LOST_ACKNOWLEDGEMENT, 1);
    assertThrows(SdkClientException.class, () -> writer.commit(Transaction.of(create("a"))));
    assertEquals(Optional.of(1L), number("a"), "It was stored, and nobody learned of it");
  }

  /** Nothing passes by itself of which nobody says what it is. */
  @Test
  void aCancellationWithoutAReasonIsThrown() {
    CancellationReason none = CancellationReason.builder().code("None").build();
    for (List<CancellationReason> reasons : List.of(List.<CancellationReason>of(), List.of(none))) {
      TableWriter refused = new TableWriter(new Cancelling(reasons), waits::add);
      assertThrows(
          TransactionCanceledException.class, () -> refused.commit(Transaction.of(create("a"))));
    }
    assertEquals(List.of(), waits);
  }

  /** Cancels every transaction for these reasons. */
  private record Cancelling(List<CancellationReason> reasons) implements DynamoDbClient {
    @Override
    public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
      throw TransactionCanceledException.builder().cancellationReasons(reasons).build();
    }

    @Override
    public String serviceName() {
      return SERVICE_NAME;
    }

    @Override
    public void close() {}
  }

  @Test
  void oneItemIsWrittenByTheSameRules() {
    PutItemRequest put =
        PutItemRequest.builder()
            .tableName(CASES)
            .item(item("a", 1))
            .conditionExpression("attribute_not_exists(pk)")
            .build();
    tables.faults().next(Kind.CONFLICT, 2);
    assertTrue(writer.put(put));
    assertFalse(writer.put(put));
    assertEquals(List.of(2, 3), waits);
    tables.faults().next(Kind.CONFLICT, 6);
    assertThrows(DynamoDbException.class, () -> writer.put(put));
  }

  @Test
  void whatIsDeletedMustBeWhatWasSeen() {
    writer.commit(Transaction.of(create("a")));
    Map<String, AttributeValue> key = Table.key("a", "x");
    Write stale = Write.delete("a", CASES, key, Condition.is("n", Item.ofNumber(7)));
    Write current = Write.delete("a", CASES, key, Condition.is("n", Item.ofNumber(1)));
    assertEquals(Committed.overtaken("a"), writer.commit(Transaction.of(stale)));
    assertEquals(Committed.stored(), writer.commit(Transaction.of(current)));
    assertEquals(Optional.empty(), number("a"));
  }
}
