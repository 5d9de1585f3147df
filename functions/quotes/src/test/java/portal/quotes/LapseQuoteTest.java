package portal.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import portal.certification.CaseDeadlines;
import portal.certification.CaseId;
import portal.certification.Moves;
import portal.certification.Status;
import portal.deadline.Deadline;
import portal.trail.Answered;
import portal.trail.Event;
import portal.trail.Once;
import portal.trail.Reply;

class LapseQuoteTest {
  /** The first moment after the quote's last day in the institute's zone. */
  private static final Instant DUE = Instant.parse("2026-04-01T22:00:00Z");

  private final Bureau bureau = new Bureau();
  private final CaseId id = bureau.quoted(List.of());

  private Event reached(String name, Instant due) {
    return new Deadline(id.aggregate(), name, due, 2).reached(due);
  }

  private Status hear(Instant due) {
    bureau.hear.of(reached(CaseDeadlines.QUOTE_LAPSE, due));
    return bureau.found(id).status();
  }

  @Test
  void aQuoteLapsesWhenItsLastDayHasEndedInTheInstitutesZone() {
    bureau.clock.set(DUE);
    assertEquals(Status.QUOTE_LAPSED, hear(DUE));
    assertEquals(Status.QUOTE_LAPSED, hear(DUE));
    assertEquals(3, bureau.stores.history(id.aggregate()).size());
  }

  /** As if somebody had shortened the quote's time: the case's own day counts. */
  @Test
  void whileTheLastDayLastsNothingLapses() {
    bureau.clock.set(DUE.minusSeconds(1));
    assertEquals(Status.ELIGIBLE, hear(DUE.minusSeconds(1)));
  }

  /** By a clock that is behind; its host tells it again. */
  @Test
  void whoHearsTooEarlyIsToldAgain() {
    bureau.clock.set(DUE.minusMillis(1));
    assertThrows(IllegalStateException.class, () -> hear(DUE));
    assertEquals(Status.ELIGIBLE, bureau.found(id).status());
  }

  @Test
  void aCaseThatHasMovedOnIsLeftAlone() {
    var withdrawn = Moves.withdraw(bureau.found(id), "", DUE).orElseThrow();
    bureau.cases.store(withdrawn, new Answered(new Once("w", "", DUE), Reply.EMPTY));
    bureau.clock.set(DUE.plusSeconds(86_400));
    assertEquals(Status.WITHDRAWN, hear(DUE));
  }

  @Test
  void anotherDeadlineIsNobodysHere() {
    bureau.clock.set(DUE);
    Event other = reached(CaseDeadlines.CODE_WARNING, DUE);
    assertThrows(IllegalStateException.class, () -> bureau.hear.of(other));
  }
}
