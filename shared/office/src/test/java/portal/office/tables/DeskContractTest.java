package portal.office.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static portal.office.tables.OfficeTables.NOW;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portal.aws.Item;
import portal.aws.tables.Table;
import portal.office.Desk;
import portal.office.DeskItem;
import portal.office.Tab;
import portal.trail.AggregateId;

/** What the store of what waits promises. */
@Tag("tables")
class DeskContractTest {
  private static final LocalDate DAY = LocalDate.of(2096, 3, 9);

  static Stream<OfficeTables> places() {
    return OfficeTables.places();
  }

  private static AggregateId aggregate(int number) {
    return new AggregateId("case#C-" + number);
  }

  private static DeskItem due(int number, LocalDate day) {
    return new DeskItem(aggregate(number), Tab.NEW, NOW, Optional.of(day));
  }

  private static DeskItem check(int number) {
    return new DeskItem(aggregate(number), Tab.TO_CHECK, NOW, Optional.empty());
  }

  private static Desk.Standing of(int number, long version, DeskItem... items) {
    return new Desk.Standing(aggregate(number), version, List.of(items));
  }

  private static List<DeskItem> all(OfficeTables there, Tab tab) {
    return there.desk.page(tab, Optional.empty(), Optional.empty(), 100).items();
  }

  @ParameterizedTest
  @MethodSource("places")
  void whatWasReadEarlierChangesNothing(OfficeTables there) {
    assertTrue(there.desk.keep(of(1, 3, due(1, DAY)), NOW));
    assertTrue(there.desk.keep(of(1, 2, check(1)), NOW));
    assertTrue(there.desk.keep(of(1, 3, check(1)), NOW));
    assertEquals(List.of(due(1, DAY)), all(there, Tab.NEW));
    assertEquals(List.of(), all(there, Tab.TO_CHECK));
    assertTrue(there.desk.keep(of(1, 4, check(1)), NOW));
    assertEquals(List.of(), all(there, Tab.NEW));
    assertEquals(List.of(check(1)), all(there, Tab.TO_CHECK));
  }

  @ParameterizedTest
  @MethodSource("places")
  void whatIsGoneStaysGoneForSixtyDays(OfficeTables there) {
    assertTrue(there.desk.keep(of(1, 3, due(1, DAY)), NOW));
    assertTrue(there.desk.keep(of(1, 4), NOW));
    assertTrue(there.desk.keep(of(1, 3, due(1, DAY)), NOW));
    assertEquals(List.of(), all(there, Tab.NEW));
    List<Item> rows = there.rows("desk").toList();
    assertEquals(1, rows.size());
    assertEquals(NOW.plus(Duration.ofDays(60)).getEpochSecond(), rows.getFirst().number("ttl"));
  }

  /** Nothing was ever kept of it, and whoever read it first comes last. */
  @ParameterizedTest
  @MethodSource("places")
  void whatNeverWaitedIsNotBroughtInByWhoReadItEarlier(OfficeTables there) {
    assertTrue(there.desk.keep(of(1, 4), NOW));
    assertTrue(there.desk.keep(of(1, 3, due(1, DAY)), NOW));
    assertEquals(List.of(), all(there, Tab.NEW));
  }

  @ParameterizedTest
  @MethodSource("places")
  void whatWaitsNeverExpires(OfficeTables there) {
    assertTrue(there.desk.keep(of(1, 3), NOW));
    assertTrue(there.desk.keep(of(1, 4, due(1, DAY)), NOW));
    assertFalse(there.rows("desk").anyMatch(row -> row.optionalNumber("ttl").isPresent()));
  }

  @ParameterizedTest
  @MethodSource("places")
  void theOldestDueComesFirstPageByPage(OfficeTables there) {
    List<DeskItem> items = new ArrayList<>();
    for (int number = 1; number <= 25; number++) {
      items.add(due(number, DAY.plusDays(number % 7)));
    }
    Collections.shuffle(items, new Random(3));
    items.forEach(
        item -> there.desk.keep(new Desk.Standing(item.aggregate(), 1, List.of(item)), NOW));
    List<DeskItem> read = new ArrayList<>();
    Optional<String> next = Optional.empty();
    do {
      Desk.Page page = there.desk.page(Tab.NEW, Optional.empty(), next, 10);
      read.addAll(page.items());
      next = page.next();
    } while (next.isPresent());
    assertEquals(25, read.stream().distinct().count());
    assertEquals(25, read.size());
    List<LocalDate> days = read.stream().map(one -> one.due().orElseThrow()).toList();
    assertEquals(days.stream().sorted().toList(), days);
    assertEquals(25, there.desk.count(Tab.NEW, Optional.empty(), 100));
    assertEquals(20, there.desk.count(Tab.NEW, Optional.empty(), 20));
  }

  @ParameterizedTest
  @MethodSource("places")
  void whatIsLateIsARange(OfficeTables there) {
    there.desk.keep(of(1, 1, due(1, DAY)), NOW);
    there.desk.keep(of(2, 1, due(2, DAY.plusDays(1))), NOW);
    Optional<LocalDate> today = Optional.of(DAY.plusDays(1));
    assertEquals(1, there.desk.count(Tab.NEW, today, 100));
    assertEquals(
        List.of(due(1, DAY)), there.desk.page(Tab.NEW, today, Optional.empty(), 9).items());
  }

  /** Ids of which one begins with the other lie beside each other. */
  @ParameterizedTest
  @MethodSource("places")
  void noPlaceHidesAnother(OfficeTables there) {
    List.of(1, 10, 100, 11)
        .forEach(number -> there.desk.keep(of(number, 1, due(number, DAY)), NOW));
    List<DeskItem> read = new ArrayList<>();
    Optional<String> next = Optional.empty();
    do {
      Desk.Page page = there.desk.page(Tab.NEW, Optional.empty(), next, 1);
      read.addAll(page.items());
      next = page.next();
    } while (next.isPresent());
    assertEquals(4, read.stream().distinct().count());
  }

  @ParameterizedTest
  @MethodSource("places")
  void whatDiffersIsSeenAndMended(OfficeTables there) {
    Desk.Standing right = of(1, 3, due(1, DAY), check(1));
    there.desk.keep(right, NOW);
    assertTrue(there.desk.isAs(right));
    List<Item> rows = there.rows("desk").toList();
    for (Item row : rows) {
      there.delete("desk", Table.key(row.text("pk"), row.text("sk")));
      assertFalse(there.desk.isAs(right), row.text("sk"));
      assertTrue(there.desk.repair(right, NOW));
      assertTrue(there.desk.isAs(right), row.text("sk"));
    }
    there.put("desk", DeskRow.encode(due(1, DAY.plusDays(1))));
    assertFalse(there.desk.isAs(right));
    assertTrue(there.desk.repair(right, NOW));
    assertTrue(there.desk.isAs(right));
    assertEquals(1, all(there, Tab.NEW).size());
  }

  @ParameterizedTest
  @MethodSource("places")
  void repairingWithWhatWasReadEarlierChangesNothing(OfficeTables there) {
    there.desk.keep(of(1, 4, check(1)), NOW);
    assertTrue(there.desk.repair(of(1, 3, due(1, DAY)), NOW));
    assertTrue(there.desk.isAs(of(1, 4, check(1))));
  }

  @ParameterizedTest
  @MethodSource("places")
  void whatIsOfNothingIsTakenAway(OfficeTables there) {
    there.put("desk", DeskRow.encode(due(1, DAY)));
    assertFalse(there.desk.isAs(of(1, 0)));
    assertTrue(there.desk.repair(of(1, 0), NOW));
    assertEquals(List.of(), all(there, Tab.NEW));
    there.desk.keep(of(2, 7, due(2, DAY)), NOW);
    assertTrue(there.desk.repair(of(2, 0), NOW));
    assertEquals(List.of(), all(there, Tab.NEW));
    assertTrue(there.desk.keep(of(2, 6, due(2, DAY)), NOW));
    assertEquals(List.of(), all(there, Tab.NEW));
  }
}
