package portal.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
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

  /** Not of the last hour, in which it may still be told, and of more than the day before. */
  @Test
  void whatWasNotDoneIsMissed() {
    assertEquals(List.of(FIRST, SETTLED), sweep.of("Somebody", _ -> false));
    assertEquals(List.of(SETTLED), sweep.of("Somebody", event -> event.equals(FIRST)));
    assertEquals(List.of(), sweep.of("Somebody", _ -> true));
  }

  @Test
  void whatCannotBeToldIsMissedAndKeepsNothingElseFromBeingLookedAt() {
    assertEquals(
        List.of(FIRST),
        sweep.of(
            "Somebody",
            event -> {
              if (event.equals(FIRST)) {
                throw new IllegalStateException("Not readable");
              }
              return true;
            }));
  }
}
