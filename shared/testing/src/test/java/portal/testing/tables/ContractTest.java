package portal.testing.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portal.testing.Seeds;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;

/** Tables in memory answer as DynamoDB Local does, whatever they are asked. */
class ContractTest {
  private static final int CALLS = 300;

  private static Other other;

  @BeforeAll
  static void start() {
    other = Other.start();
  }

  @AfterAll
  static void end() {
    other.close();
  }

  static LongStream seeds() {
    return Seeds.of(2);
  }

  static LongStream manySeeds() {
    return Seeds.of(40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void bothAnswerTheSame(long seed) {
    compare(seed);
  }

  @Tag("deep")
  @ParameterizedTest
  @MethodSource("manySeeds")
  void bothAnswerTheSameForLong(long seed) {
    compare(seed);
  }

  private static void compare(long seed) {
    var values = new RandomValues(new Random(seed));
    try (TableEngine ours = new TableEngine()) {
      List<Shape> shapes = shapes();
      for (Shape shape : shapes) {
        ours.createTable(shape.request());
        other.client().createTable(shape.request());
      }
      for (int number = 1; number <= CALLS; number++) {
        RandomCall call = RandomCall.of(values, shapes);
        compare(call, ours, "Seed " + seed + ", call " + number);
      }
      shapes.forEach(
          shape -> compare(RandomQuery.all(shape), ours, "Seed " + seed + ", at the end"));
      shapes.forEach(
          shape -> other.client().deleteTable(delete -> delete.tableName(shape.table())));
    }
  }

  private static void compare(RandomCall call, DynamoDbClient ours, String where) {
    Outcome theirs = Outcome.of(other.client(), call.call());
    Outcome mine = Outcome.of(ours, call.call());
    if (!mine.agrees(theirs)) {
      throw new AssertionError(
          where + "\n" + call.request() + "\nours   " + mine + "\ntheirs " + theirs);
    }
  }

  private static List<Shape> shapes() {
    String name = "contract-" + UUID.randomUUID();
    return List.of(
        new Shape(name + "-s", "S", ProjectionType.ALL),
        new Shape(name + "-n", "N", ProjectionType.INCLUDE),
        new Shape(name + "-b", "B", ProjectionType.KEYS_ONLY));
  }

  @Test
  void wordsOfThePortalAreReservedForBoth() {
    Shape shape = shapes().getFirst();
    other.client().createTable(shape.request());
    for (String word : List.of("Status", "ttl", "owner", "until", "HASH", "position", "last")) {
      assertFalse(isTaken(other.client(), shape, word), word);
      assertTrue(ReservedWords.has(word), word);
    }
  }

  @Tag("deep")
  @Test
  void everyReservedWordIsRefusedByBoth() {
    Shape shape = shapes().getFirst();
    other.client().createTable(shape.request());
    List<String> taken =
        ReservedWords.ALL.stream()
            .filter(word -> isTaken(other.client(), shape, word))
            .sorted()
            .toList();
    // On AWS these two are reserved as well.
    assertEquals(List.of("CONVERT", "SIZE"), taken);
  }

  private static boolean isTaken(DynamoDbClient client, Shape shape, String word) {
    var key = Map.of("pk", AttributeValue.fromS("p"), "sk", AttributeValue.fromS("s"));
    return Outcome.of(
            client,
            any ->
                any.getItem(
                    get -> get.tableName(shape.table()).key(key).projectionExpression(word)))
        .said()
        .isEmpty();
  }
}
