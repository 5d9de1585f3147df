package portal.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portal.aws.Item;
import portal.deadline.Deadline;
import portal.deadline.Deadlines.Progress;
import portal.deadline.Deadlines.Telling;
import portal.deadline.Deadlines.Waiting;
import portal.testing.tables.TablePlace;
import portal.trail.AggregateId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the store of deadlines promises, and who tells of them. */
@Tag("tables")
class DeadlinesContractTest {
  private static final Instant NOW = Instant.parse("2096-03-05T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2096, 3, 5);

  static Stream<DeadlineTables> places() {
    return TablePlace.empty("deadlines", "events").map(place -> new DeadlineTables(place, NOW));
  }

  private static Deadline of(int number, Instant due) {
    return new Deadline(new AggregateId("case#C-" + number), "quote-lapse", due, 2);
  }

  private static void passes(DeadlineTables there, Duration time) {
    there.clock.forward(time);
    there.emit();
  }

  @ParameterizedTest
  @MethodSource("places")
  void itIsToldWhenItIsDueAndOnce(DeadlineTables there) {
    Deadline one = of(1, NOW.plusSeconds(60));
    there.put(one);
    passes(there, Duration.ofSeconds(59));
    assertEquals(0, there.told(one));
    assertTrue(there.waits(one));
    passes(there, Duration.ofSeconds(1));
    passes(there, Duration.ofDays(2));
    assertEquals(1, there.told(one));
    assertFalse(there.waits(one));
    assertEquals(NOW.plusSeconds(60), there.row(one).instant("told"));
    assertEquals(one, Deadline.told(there.history(one.reached(NOW).aggregate()).getFirst()));
  }

  @ParameterizedTest
  @MethodSource("places")
  void aLaterRevisionReplacesAnEarlierOne(DeadlineTables there) {
    Deadline early = of(1, NOW.plusSeconds(60));
    Deadline late = new Deadline(early.aggregate(), early.name(), NOW.plusSeconds(7200), 3);
    there.put(early);
    there.put(late);
    passes(there, Duration.ofHours(1));
    assertEquals(0, there.told(early) + there.told(late));
    passes(there, Duration.ofHours(1));
    assertEquals(0, there.told(early));
    assertEquals(1, there.told(late));
  }

  @ParameterizedTest
  @MethodSource("places")
  void whatWasTakenBackIsNotTold(DeadlineTables there) {
    Deadline one = of(1, NOW.plusSeconds(60));
    there.put(one);
    there.commit(there.graph.table().cancel(one.aggregate(), one.name(), 3));
    there.commit(there.graph.table().cancel(one.aggregate(), "never-put", 3));
    passes(there, Duration.ofHours(1));
    assertEquals(0, there.told(one));
  }

  @ParameterizedTest
  @MethodSource("places")
  void whatWasDueBeforeItWasPutIsTold(DeadlineTables there) {
    Deadline old = of(1, NOW.minus(Duration.ofDays(400)));
    there.emit();
    there.put(old);
    there.emit();
    assertEquals(1, there.told(old));
  }

  /** It was read a moment before somebody replaced it. */
  @ParameterizedTest
  @MethodSource("places")
  void whatIsNotAsItWasReadIsLeftAlone(DeadlineTables there) {
    Deadline one = of(1, NOW);
    there.put(one);
    Waiting read = there.graph.deadlines().waiting(TODAY, NOW).findFirst().orElseThrow();
    Deadline next = new Deadline(one.aggregate(), one.name(), NOW.plusSeconds(1), 3);
    there.put(next);
    assertEquals(Telling.GONE, there.graph.deadlines().tell(read, NOW));
    assertTrue(there.waits(next));
  }

  /** Somebody has put it once more as it was. */
  @ParameterizedTest
  @MethodSource("places")
  void whatWasToldBeforeOnlyHasToGo(DeadlineTables there) {
    Deadline one = of(1, NOW);
    there.put(one);
    there.emit();
    there.put(one);
    there.emit();
    assertEquals(1, there.told(one));
    assertFalse(there.waits(one));
  }

  @ParameterizedTest
  @MethodSource("places")
  void whatCannotBeReadIsParkedAlone(DeadlineTables there) {
    List<Map<String, AttributeValue>> broken =
        List.of(
            bad("case#C-A", "no-revision", Map.of("due", Item.ofText(NOW))),
            bad("case#C-B", "No name", Map.of()),
            bad("not an aggregate", "quote-lapse", Map.of()),
            bad("case#C-D", "other-time", Map.of("due", Item.ofText(NOW.plusSeconds(9)))),
            bad("case#C-E", "no-time", Map.of("due", Item.ofText("soon"))));
    there.put(of(1, NOW.minusSeconds(1)));
    broken.forEach(there::put);
    there.put(of(2, NOW));
    there.emit();
    assertEquals(1, there.told(of(1, NOW)));
    assertEquals(1, there.told(of(2, NOW)));
    assertEquals(0, there.waiting().count());
    for (Map<String, AttributeValue> one : broken) {
      Item item = new Item(one);
      assertTrue(there.row(item.text("pk"), item.text("sk")).optionalText("parked").isPresent());
    }
  }

  private static Map<String, AttributeValue> bad(
      String aggregate, String name, Map<String, AttributeValue> otherwise) {
    Map<String, AttributeValue> item =
        Item.builder()
            .put("pk", aggregate)
            .put("sk", name)
            .put("due", NOW)
            .put("bucket", TODAY + "#0")
            .put("position", Item.sortable(NOW) + "#" + aggregate + "#" + name)
            .build();
    if (!name.equals("no-revision")) {
      item.put("revision", Item.ofNumber(2));
    }
    item.putAll(otherwise);
    return item;
  }

  @ParameterizedTest
  @MethodSource("places")
  void progressNeverGoesBack(DeadlineTables there) {
    var far = new Progress(Optional.of(TODAY), Optional.of(TODAY.plusDays(1)));
    there.graph.deadlines().advance(far);
    there
        .graph
        .deadlines()
        .advance(new Progress(Optional.of(TODAY.minusDays(1)), Optional.of(TODAY.plusDays(2))));
    there.graph.deadlines().advance(new Progress(Optional.empty(), Optional.of(TODAY)));
    assertEquals(far, there.graph.deadlines().progress());
  }

  /** Decided before the clock jumped, stored after somebody has looked. */
  @ParameterizedTest
  @MethodSource("places")
  void whatIsStoredAMomentTooLateIsTold(DeadlineTables there) {
    there.emit();
    var write = there.graph.table().put(of(1, NOW), NOW);
    passes(there, Duration.ofDays(365));
    there.commit(write);
    there.emit();
    assertEquals(1, there.told(of(1, NOW)));
  }

  @ParameterizedTest
  @MethodSource("places")
  void fiveRunsAtOnceTellOfEachOnce(DeadlineTables there) {
    for (int number = 0; number < 60; number++) {
      there.put(of(number, NOW.minusSeconds(number)));
    }
    List.of(1, 2, 3, 4, 5).parallelStream().forEach(_ -> there.emit());
    for (int number = 0; number < 60; number++) {
      assertEquals(1, there.told(of(number, NOW)));
    }
    assertEquals(0, there.waiting().count());
  }
}
