package portal.trail.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portal.aws.Item;
import portal.aws.tables.TableWriter;
import portal.aws.tables.Transaction;
import portal.json.JsonObject;
import portal.testing.tables.TablePlace;
import portal.trail.Actor;
import portal.trail.AggregateId;
import portal.trail.Event;
import portal.trail.Happening;
import portal.trail.Head;

/** What the journal promises, in memory as in tables. */
@Tag("tables")
class JournalContractTest {
  private static final Instant NOW = Instant.parse("2096-03-05T10:00:00Z");

  /** The journal under test, and its way to write. */
  record Store(String name, EventsTable journal, TableWriter writer) {
    Event put(String aggregate, String at) {
      Event event = happened(aggregate, at);
      assertTrue(writer.commit(new Transaction(List.of(journal.append(event)))).isStored());
      return event;
    }

    List<Event> between(String from, String to) {
      return journal.between(Instant.parse(from), Instant.parse(to)).toList();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Store> stores() {
    return TablePlace.empty("events")
        .map(
            place ->
                new Store(
                    place.name(),
                    new EventsTable(place.client(), place.host(NOW)),
                    new TableWriter(place.client(), _ -> {})));
  }

  private static Event happened(String aggregate, String at) {
    Happening happening = new Happening("Something", Actor.PORTAL, JsonObject.builder().build());
    return Event.after(Head.NONE, new AggregateId(aggregate), happening, Instant.parse(at));
  }

  @ParameterizedTest
  @MethodSource("stores")
  void whatHasHappenedIsReadInTheOrderOfTimeOverDays(Store store) {
    Event third = store.put("case#C-0000000001", "2096-03-04T12:00:00Z");
    Event second = store.put("case#C-0000000002", "2096-03-04T00:00:00Z");
    Event first = store.put("case#C-0000000003", "2096-03-02T23:59:59.999Z");
    assertEquals(
        List.of(first, second, third),
        store.between("2096-03-02T23:59:59.999Z", "2096-03-04T12:00:00.001Z"));
    assertEquals(List.of(second), store.between("2096-03-03T00:00:00Z", "2096-03-04T12:00:00Z"));
    assertEquals(List.of(), store.between("2096-03-04T12:00:00.001Z", "2096-03-06T00:00:00Z"));
  }

  /**
   * It says what the first telling said, and is no event: neither of its aggregate nor of a day.
   */
  @ParameterizedTest
  @MethodSource("stores")
  void whatIsToldAgainIsTheSameEventAndNoOther(Store store) {
    Event event = store.put("case#C-0000000001", "2096-03-04T12:00:00Z");
    var again = store.journal().again(event);
    store.writer().put(again);
    assertEquals(event, EventsTable.decode(again.item()));
    assertEquals(List.of(event), store.between("2096-03-04T00:00:00Z", "2096-03-05T00:00:00Z"));
    assertEquals(List.of(event), store.journal().of(event.aggregate()));
    Item row = new Item(again.item());
    assertEquals("again again", row.text("pk") + " " + row.text("sk"));
  }
}
