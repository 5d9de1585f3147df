package portal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import portal.trail.Event;

final class SweepDeskTest {
  private final DeskTables there = new DeskTables();
  private final DeskWalk walk = new DeskWalk(there, 7);

  private List<Event> missed() {
    return there.graph.sweep().run();
  }

  @Test
  void whatWasHeardOfIsNotMissedInWhateverOrderItWasTold() {
    walk.walk();
    walk.open();
    walk.tellAll();
    there.clock.forward(Duration.ofHours(2));
    assertEquals(List.of(), missed());
    there.rows("desk").toList().forEach(row -> there.delete("desk", row));
    assertTrue(!missed().isEmpty(), "there was nothing to be missed");
  }

  /** By the desk and by the search. */
  @Test
  void whatNobodyHeardOfIsMissedUntilItIsToldAgain() {
    walk.walk();
    walk.open();
    there.clock.forward(Duration.ofMinutes(59));
    assertEquals(List.of(), missed());
    there.clock.forward(Duration.ofMinutes(2));
    List<Event> missed = missed();
    assertEquals(
        List.of("EnquirySubmitted", "EnquirySubmitted"), missed.stream().map(Event::type).toList());
    there.tell(missed.getFirst());
    assertEquals(List.of(), missed());
  }

  /** Who was told of something later has read what came of both. */
  @Test
  void whatWasOvertakenIsNotMissed() {
    walk.open();
    there.clock.forward(Duration.ofHours(2));
    List<Event> lost = missed();
    assertEquals(2, lost.size());
    Event later =
        new Event(
            lost.getFirst().aggregate(),
            2,
            "EnquirySubmitted",
            there.clock.instant(),
            lost.getFirst().body(),
            lost.getFirst().hash());
    there.delete(
        "cases",
        there.rows("cases").filter(row -> row.text("sk").equals("case")).findFirst().orElseThrow());
    there.tell(later);
    assertEquals(List.of(), missed());
  }
}
