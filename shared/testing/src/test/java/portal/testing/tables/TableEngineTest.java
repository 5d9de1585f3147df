package portal.testing.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portal.aws.Item;
import portal.template.TableDefinition;
import portal.template.TableSetup;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

class TableEngineTest {
  private static final TableDefinition NOTES =
      new TableDefinition(
          "notes",
          Map.of("pk", "S", "sk", "S", "state", "S", "due", "N"),
          new TableDefinition.Keys("pk", Optional.of("sk")),
          List.of(
              new TableDefinition.Index(
                  "byDue",
                  new TableDefinition.Keys("state", Optional.of("due")),
                  "KEYS_ONLY",
                  List.of())),
          Optional.empty(),
          Optional.of("ttl"));

  private final TableEngine engine = new TableEngine();

  @BeforeEach
  void makeTables() {
    new TableSetup(engine).make(List.of(NOTES));
  }

  private static Map<String, AttributeValue> key(String sk) {
    return Item.builder().put("pk", "p").put("sk", sk).build();
  }

  private void put(Map<String, AttributeValue> item) {
    engine.putItem(put -> put.tableName("notes").item(item));
  }

  private Map<String, AttributeValue> find(String sk) {
    return engine.getItem(get -> get.tableName("notes").key(key(sk)).consistentRead(true)).item();
  }

  @Test
  void tablesAreMadeAsTheTemplateDefinesThemAndGetIndexesLater() {
    assertEquals(List.of("notes"), engine.listTablesPaginator().tableNames().stream().toList());
    put(Item.builder().put("pk", "p").put("sk", "1").put("kind", "k").build());
    var later =
        new TableDefinition(
            "notes",
            Map.of("pk", "S", "sk", "S", "kind", "S", "state", "S", "due", "N"),
            NOTES.keys(),
            List.of(
                NOTES.indexes().getFirst(),
                new TableDefinition.Index(
                    "byKind",
                    new TableDefinition.Keys("kind", Optional.empty()),
                    "ALL",
                    List.of())),
            Optional.empty(),
            Optional.empty());
    new TableSetup(engine).make(List.of(later));
    assertEquals(
        1,
        engine
            .query(
                query ->
                    query
                        .tableName("notes")
                        .indexName("byKind")
                        .keyConditionExpression("kind = :k")
                        .expressionAttributeValues(Map.of(":k", Item.ofText("k"))))
            .count());
  }

  @Test
  void aQueryOfDueRowsReadsNoMoreWhenThereAreManyOthers() {
    Reads.Count few = due(1_000);
    Reads.Count many = due(20_000);
    assertEquals(few.requests(), many.requests());
    assertEquals(few.items(), many.items());
    assertEquals(500, many.items());
  }

  private static Reads.Count due(int rows) {
    TableEngine engine = new TableEngine();
    new TableSetup(engine).make(List.of(NOTES));
    for (int row = 0; row < rows; row++) {
      var item =
          Item.builder()
              .put("pk", "p" + row)
              .put("sk", "s")
              .put("state", "OPEN")
              .number("due", row < 500 ? row : 1_000_000L + row)
              .build();
      engine.putItem(put -> put.tableName("notes").item(item));
    }
    engine.reads().reset();
    var request =
        QueryRequest.builder()
            .tableName("notes")
            .indexName("byDue")
            .keyConditionExpression("#state = :open AND due <= :now")
            .expressionAttributeNames(Map.of("#state", "state"))
            .expressionAttributeValues(
                Map.of(":open", Item.ofText("OPEN"), ":now", Item.ofNumber(999)))
            .limit(200)
            .build();
    assertEquals(500, engine.queryPaginator(request).items().stream().count());
    return engine.reads().of("Query");
  }

  @Test
  void numbersAreWrittenInOneWayHoweverDeep() {
    var item = key("n");
    item.put("n", AttributeValue.fromN("1.50"));
    item.put("m", AttributeValue.fromM(Map.of("x", AttributeValue.fromN("007"))));
    item.put("ns", AttributeValue.fromNs(List.of("3.0", "1E1")));
    put(item);
    var expected = key("n");
    expected.put("n", AttributeValue.fromN("1.5"));
    expected.put("m", AttributeValue.fromM(Map.of("x", AttributeValue.fromN("7"))));
    expected.put("ns", AttributeValue.fromNs(List.of("3", "10")));
    assertEquals(expected, find("n"));
  }

  @Test
  void anItemAbove400KilobytesIsRefused() {
    var item = key("big");
    item.put("t", Item.ofText("x".repeat(400 * 1024)));
    refused("Item size has exceeded the maximum allowed size", () -> put(item));
    item.put("t", Item.ofText("x".repeat(400 * 1024 - 20)));
    put(item);
  }

  @Test
  void aKeyThatIsTooLongIsRefused() {
    refused("Aggregated size of all range keys", () -> put(key("x".repeat(1025))));
    put(key("x".repeat(1024)));
  }

  @Test
  void aPageEndsBeforeItPassesOneMegabyte() {
    for (int row = 0; row < 4; row++) {
      var item = key("" + row);
      item.put("t", Item.ofText("x".repeat(390 * 1024)));
      put(item);
    }
    var page =
        engine.query(
            query ->
                query
                    .tableName("notes")
                    .keyConditionExpression("pk = :p")
                    .expressionAttributeValues(Map.of(":p", Item.ofText("p"))));
    assertEquals(2, page.count());
    assertEquals(key("1"), page.lastEvaluatedKey());
  }

  @Test
  void whatIsUnknownIsNotFound() {
    assertThrows(
        ResourceNotFoundException.class,
        () -> engine.getItem(get -> get.tableName("nothing").key(key("1"))));
  }

  @Test
  void theFailedConditionTellsWhatWasThereIfAsked() {
    put(key("1"));
    var failed =
        assertThrows(
            ConditionalCheckFailedException.class,
            () ->
                engine.putItem(
                    put ->
                        put.tableName("notes")
                            .item(key("1"))
                            .conditionExpression("attribute_not_exists(pk)")
                            .returnValuesOnConditionCheckFailure("ALL_OLD")));
    assertEquals(key("1"), failed.item());
    assertEquals(400, failed.statusCode());
    assertEquals("ConditionalCheckFailedException", failed.awsErrorDetails().errorCode());
  }

  @Test
  void reservedWordsNeedAPlaceholder() {
    refused(
        "reserved keyword: status",
        () ->
            engine.updateItem(
                update ->
                    update
                        .tableName("notes")
                        .key(key("1"))
                        .updateExpression("SET status = :s")
                        .expressionAttributeValues(Map.of(":s", Item.ofText("s")))));
  }

  @Test
  void onlyWhatHasExpiredIsRemovedAndThatIsAChange() {
    Instant now = Instant.parse("2096-03-05T10:00:00Z");
    put(Item.builder().put("pk", "p").put("sk", "1").number("ttl", now.getEpochSecond()).build());
    put(
        Item.builder()
            .put("pk", "p")
            .put("sk", "2")
            .number("ttl", now.getEpochSecond() - 1)
            .build());
    put(key("3"));
    assertEquals(3, engine.changes().take().size());
    engine.expire(now);
    List<TableChange> changes = engine.changes().take();
    assertEquals(List.of(key("2")), changes.stream().map(TableChange::key).toList());
    assertEquals(Optional.empty(), changes.getFirst().after());
    assertTrue(find("2").isEmpty());
    assertEquals(2, engine.scan(scan -> scan.tableName("notes")).count());
  }

  @Test
  void aWriteThatChangesNothingIsNoChange() {
    put(key("1"));
    put(key("1"));
    engine.deleteItem(delete -> delete.tableName("notes").key(key("2")));
    assertEquals(1, engine.changes().take().size());
  }

  @Test
  void threadsThatCountTogetherLoseNothing() throws Exception {
    List<Long> seen = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var all = IntStream.range(0, 500).mapToObj(_ -> threads.submit(this::count)).toList();
      for (var one : all) {
        seen.add(one.get());
      }
    }
    assertEquals(
        IntStream.rangeClosed(1, 500).mapToObj(Long::valueOf).toList(),
        seen.stream().sorted().toList());
  }

  private long count() {
    var answer =
        engine.updateItem(
            update ->
                update
                    .tableName("notes")
                    .key(key("counter"))
                    .updateExpression("ADD taken :one")
                    .expressionAttributeValues(Map.of(":one", Item.ofNumber(1)))
                    .returnValues(ReturnValue.UPDATED_NEW));
    return new Item(answer.attributes()).number("taken");
  }

  private static void refused(String why, Runnable call) {
    var refused = assertThrows(DynamoDbException.class, call::run);
    assertEquals("ValidationException", refused.awsErrorDetails().errorCode());
    String said = refused.awsErrorDetails().errorMessage();
    assertTrue(said.contains(why), said);
  }
}
