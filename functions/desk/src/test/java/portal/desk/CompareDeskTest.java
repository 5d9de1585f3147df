package portal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import portal.aws.Item;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

final class CompareDeskTest {
  private final DeskTables there = new DeskTables();
  private final DeskWalk walk = new DeskWalk(there, 7);

  private int compare() {
    return there.graph.compare().run();
  }

  private void walk() {
    walk.walk();
    there.clock.forward(Duration.ofHours(2));
    assertEquals(0, compare());
  }

  /** Each row of both tables, one after the other. */
  @Test
  void aLostRowIsFoundAndMended() {
    walk();
    for (String table : List.of("desk", "search")) {
      List<Item> rows =
          there
              .rows(table)
              .filter(row -> !row.text("pk").equals("progress"))
              .filter(row -> row.optionalNumber("ttl").isEmpty())
              .toList();
      assertTrue(rows.size() > 1);
      for (Item row : rows) {
        there.delete(table, row);
        assertEquals(1, compare(), row.text("pk") + " " + row.text("sk"));
        assertEquals(0, compare());
      }
    }
    walk.check();
  }

  @Test
  void anotherRowIsFoundAndMended() {
    walk();
    for (Item row :
        there.rows("desk").filter(row -> row.optionalText("bucket").isPresent()).toList()) {
      Map<String, AttributeValue> other = new HashMap<>(row.attributes());
      other.put("sk", Item.ofText("new#2096-01-01#2096-01-01T00:00:00.000Z"));
      there.put("desk", other);
      assertEquals(1, compare(), row.text("pk"));
      Map<String, AttributeValue> changed = new HashMap<>(row.attributes());
      changed.put("position", Item.ofText("2096-01-01#2096-01-01T00:00:00.000Z"));
      there.put("desk", changed);
      assertEquals(1, compare(), row.text("pk"));
    }
    for (Item row : there.rows("search").toList()) {
      if (row.optionalText("words").isPresent()) {
        Map<String, AttributeValue> changed = new HashMap<>(row.attributes());
        changed.put("words", Item.ofText(" others"));
        there.put("search", changed);
        assertEquals(1, compare(), row.text("pk"));
      }
    }
    walk.check();
  }

  @Test
  void whatWaitsOfNothingIsFoundAndTakenAway() {
    walk();
    String aggregate = "case#C-0000000000";
    there.put(
        "desk",
        Item.builder()
            .put("pk", aggregate)
            .put("sk", "to-check#2096-03-05#2096-03-05T10:00:00.000Z")
            .put("bucket", "secretary#to-check")
            .put("position", "2096-03-05#2096-03-05T10:00:00.000Z#" + aggregate)
            .put("tab", "to-check")
            .put("since", "2096-03-05T10:00:00Z")
            .build());
    assertEquals(1, compare());
    walk.check();
  }

  /** An event that nobody told is a difference once the bus has had its time. */
  @Test
  void whatIsStillToBeToldIsTheBusesForAnHour() {
    walk();
    walk.open();
    assertEquals(0, compare());
    there.clock.forward(Recount.TOLD.plusMinutes(1));
    assertEquals(1, compare());
    walk.check();
  }

  /** One that cannot be read does not keep the others. */
  @Test
  void oneThatCannotBeReadIsLeftOut() {
    walk();
    Item broken =
        there.rows("cases").filter(row -> row.text("sk").equals("case")).findFirst().orElseThrow();
    Map<String, AttributeValue> unreadable = new HashMap<>(broken.attributes());
    unreadable.remove("title");
    there.put("cases", unreadable);
    there.rows("desk").toList().forEach(row -> there.delete("desk", row));
    assertTrue(compare() > 0);
    there.put("cases", broken.attributes());
    compare();
    walk.check();
  }

  /** It ends after each page, and goes on; meanwhile somebody else does the same. */
  @Test
  void aRunThatEndsIsGoneOnWith() {
    walk();
    there.rows("search").toList().forEach(row -> there.delete("search", row));
    there.rows("desk").toList().forEach(row -> there.delete("desk", row));
    Random random = new Random(3);
    for (int run = 0; run < 60; run++) {
      AtomicInteger pages = new AtomicInteger(random.nextInt(3));
      there.graph.rebuild().run(() -> pages.getAndDecrement() > 0);
      if (random.nextBoolean()) {
        there.graph.rebuild().goOn();
      }
    }
    walk.check();
  }

  @Test
  void nothingIsGoneOnWithThatWasNotBegun() {
    walk();
    there.rows("desk").toList().forEach(row -> there.delete("desk", row));
    there.graph.rebuild().goOn();
    assertEquals(0, there.rows("desk").count());
    AtomicInteger pages = new AtomicInteger(1);
    there.graph.rebuild().run(() -> pages.getAndDecrement() > 0);
    assertTrue(there.rows("desk").count() > 0);
    there.graph.rebuild().goOn();
    walk.check();
  }
}
