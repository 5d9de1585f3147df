package portal.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import portal.deadline.Deadline;
import portal.testing.tables.TableEngine;
import portal.testing.tables.TablePlace;
import portal.testing.tables.TemplateTables;
import portal.trail.AggregateId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is read depends on what is due, and not on what there is. */
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
    long few = itemsRead(1_000);
    long many = itemsRead(rows);
    System.out.printf("Of 1000 rows %d items are read, of %d rows %d%n", few, rows, many);
    assertTrue(many <= few * 1.1, few + " and " + many);
  }

  /** Of so many rows, a part is due; the others are within a year. */
  private static long itemsRead(int rows) {
    TableEngine engine = TemplateTables.inMemory();
    DeadlineTables there = new DeadlineTables(new TablePlace("memory", engine, "portal-"), NOW);
    for (int number = 0; number < rows; number++) {
      long seconds =
          number < DUE ? -number : 60 + number * (Duration.ofDays(365).toSeconds() - 60) / rows;
      there.put(row(there, number, NOW.plusSeconds(seconds)));
    }
    engine.reads().reset();
    there.emit();
    long read = engine.reads().total().items();
    assertEquals(rows - DUE, there.waiting().count());
    return read;
  }

  private static Map<String, AttributeValue> row(DeadlineTables there, int number, Instant due) {
    var deadline = new Deadline(new AggregateId("case#C-" + number), "quote-lapse", due, 2);
    return there.graph.table().put(deadline, NOW).action().put().item();
  }

  @Test
  void aYearWithFewDeadlinesIsPassedByFewReads() {
    TableEngine engine = TemplateTables.inMemory();
    DeadlineTables there = new DeadlineTables(new TablePlace("memory", engine, "portal-"), NOW);
    there.emit();
    for (int day = 1; day <= 5; day++) {
      Instant due = NOW.plus(Duration.ofDays(70L * day));
      there.put(new Deadline(new AggregateId("case#C-" + day), "quote-lapse", due, 2));
    }
    there.clock.forward(Duration.ofDays(366));
    assertTrue(requests(engine, there) < 40);
    assertEquals(0, there.waiting().count());
    there.emit();
    assertTrue(requests(engine, there) <= 2, "A quiet run");
  }

  /** Of one run, those that read. */
  private static long requests(TableEngine engine, DeadlineTables there) {
    engine.reads().reset();
    there.emit();
    return engine.reads().of("Query").requests() + engine.reads().of("GetItem").requests();
  }
}
