package portal.acceptance.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import portal.acceptance.tables.TableNames;
import portal.acceptance.tables.TestTables;
import portal.deadline.Deadline;
import portal.trail.AggregateId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** What is read depends on what is due, and not on what there is. */
@Tag("tables")
class DeadlinesReadsTest {
  private static final Instant NOW = Instant.parse("2096-03-05T10:00:00Z");
  private static final int DUE = 500;

  @Test
  void tenThousandAreReadAsAThousand() {
    readsAsAThousand(10_000);
  }

  @Tag("deep")
  @Test
  void aHundredThousandAreReadAsAThousand() {
    readsAsAThousand(100_000);
  }

  private static void readsAsAThousand(int rows) {
    int few = itemsRead(1_000);
    int many = itemsRead(rows);
    System.out.printf("Of 1000 rows %d items are read, of %d rows %d%n", few, rows, many);
    assertTrue(many <= few * 1.1, few + " and " + many);
  }

  /** Of so many rows, a part is due; the others are within a year. */
  private static int itemsRead(int rows) {
    try (TestTables tables = TestTables.made()) {
      DeadlineTables there = new DeadlineTables(tables, NOW);
      List<Map<String, AttributeValue>> items = new ArrayList<>();
      for (int number = 0; number < rows; number++) {
        long seconds =
            number < DUE ? -number : 60 + number * (Duration.ofDays(365).toSeconds() - 60) / rows;
        items.add(item(there, number, NOW.plusSeconds(seconds)));
      }
      store(there, items);
      there.calls.reset();
      there.emit();
      int read = there.calls.items();
      assertEquals(rows - DUE, there.waiting().count());
      return read;
    }
  }

  private static Map<String, AttributeValue> item(DeadlineTables there, int number, Instant due) {
    var deadline = new Deadline(new AggregateId("case#C-" + number), "quote-lapse", due, 2);
    return there.graph.table().put(deadline, NOW).action().put().item();
  }

  private static void store(DeadlineTables there, List<Map<String, AttributeValue>> items) {
    for (int from = 0; from < items.size(); from += 25) {
      List<WriteRequest> batch =
          items.subList(from, Math.min(items.size(), from + 25)).stream()
              .map(item -> WriteRequest.builder().putRequest(put -> put.item(item)).build())
              .toList();
      there
          .graph
          .dynamo()
          .batchWriteItem(write -> write.requestItems(Map.of(TableNames.of("Deadlines"), batch)));
    }
  }
}
