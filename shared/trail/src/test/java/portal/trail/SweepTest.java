package portal.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portal.aws.InstituteTime;
import portal.json.JsonObject;
import portal.testing.Hosts;
import portal.testing.ManualClock;

class SweepTest {
  private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
  private static final AggregateId CASE = new AggregateId("case#C-0123456789");

  private static Event at(String time) {
    Happening happening = new Happening("Something", Actor.PORTAL, JsonObject.builder().build());
    return Event.after(Head.NONE, CASE, happening, Instant.parse(time));
  }

  private static final Event LATE = at("2026-11-26T11:00:00Z");
  private static final Event SETTLED = at("2026-11-26T10:59:59Z");
  private static final Event FIRST = at("2026-11-25T10:00:00Z");
  private static final Event BEFORE = at("2026-11-25T09:59:59Z");

  private final Sweep sweep =
      new Sweep(
          (from, to) ->
              Stream.of(BEFORE, FIRST, SETTLED, LATE)
                  .filter(event -> !event.at().isBefore(from) && event.at().isBefore(to)),
          new InstituteTime(Hosts.with(new ManualClock(NOW), 1, Map.of())));

  private List<Event> missed(Predicate<Event> isDone) {
    return sweep.of(List.of(Hearer.ofAll("Somebody", isDone)));
  }

  /** Not of the last hour, in which it may still be told, and of more than the day before. */
  @Test
  void whatWasNotDoneIsMissed() {
    assertEquals(List.of(FIRST, SETTLED), missed(_ -> false));
    assertEquals(List.of(SETTLED), missed(event -> event.equals(FIRST)));
    assertEquals(List.of(), missed(_ -> true));
  }

  /** Each is asked of what it hears only, and one's omission hides no other's. */
  @Test
  void severalAreAskedOfOneJournal() {
    assertEquals(
        List.of(FIRST, FIRST, SETTLED),
        sweep.of(
            List.of(
                Hearer.of("Idle", Set.of("Something"), _ -> false),
                Hearer.of("Late", Set.of("Something"), SETTLED::equals),
                Hearer.of("Another", Set.of("Other"), _ -> false))));
  }

  @Test
  void whatCannotBeToldIsMissedAndKeepsNothingElseFromBeingLookedAt() {
    assertEquals(
        List.of(FIRST),
        missed(
            event -> {
              if (event.equals(FIRST)) {
                throw new IllegalStateException("Not readable");
              }
              return true;
            }));
  }
}
