package portal.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import portal.json.JsonObject;

class EventTest {
  private static final AggregateId CASE = new AggregateId("case#C-0123456789");
  private static final Instant AT = Instant.parse("2026-03-02T10:00:00Z");

  private static Event after(Head head, String type) {
    return Event.after(
        head, CASE, new Happening(type, Actor.VISITOR, JsonObject.builder().build()), AT);
  }

  @Test
  void theBodyIsExactAndTheHashIsOfIt() {
    Event event = after(Head.NONE, "Opened");
    assertEquals(
        "{\"aggregate\":\"case#C-0123456789\",\"version\":1,\"type\":\"Opened\",\"at\":\"2026-03-02T10:00:00Z\",\"actor\":\"visitor\",\"data\":{}}",
        event.body());
    // printf '%064d\n1\n%s\n' 0 "$body" | sha256sum
    assertEquals("1cb27a08e8b7be823851cda670628da4ae218eefc07f8662bf9ecf2cb4427f8c", event.hash());
  }

  @Test
  void aChainHoldsUntilALinkIsChangedRemovedOrMoved() {
    Event first = after(Head.NONE, "Opened");
    Event second = after(first.head(), "Moved");
    Event third = after(second.head(), "Closed");
    assertTrue(
        first.follows(Head.NONE) && second.follows(first.head()) && third.follows(second.head()));

    Event changed =
        new Event(CASE, 2, "Moved", AT, second.body().replace("visitor", "nobody"), second.hash());
    assertFalse(changed.follows(first.head()));
    assertFalse(third.follows(first.head()));
    assertFalse(second.follows(third.head()));
  }
}
