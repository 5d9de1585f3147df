package portal.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import portal.certification.CaseDeadlines;
import portal.certification.CaseId;
import portal.certification.Moves;
import portal.deadline.Deadline;
import portal.trail.Answered;
import portal.trail.Event;
import portal.trail.Once;
import portal.trail.Reply;
import portal.trail.Sweep;

class SweepQuotesTest {
  /** The first moment after the quote's last day in the institute's zone. */
  private static final Instant DUE = Instant.parse("2026-04-01T22:00:00Z");

  private final Bureau bureau = new Bureau();
  private final CaseId id = bureau.quoted(List.of());

  private Event reached(String name) {
    return new Deadline(id.aggregate(), name, DUE, 2).reached(DUE);
  }

  /** Two hours later. */
  private List<Event> missed(Event happened) {
    bureau.clock.set(DUE.plusSeconds(7_200));
    Sweep sweep = new Sweep((_, _) -> List.of(happened).stream(), bureau.time);
    return new SweepQuotes(sweep, bureau.cases, bureau.time).run();
  }

  @Test
  void aQuoteThatNobodyLookedAtIsMissedUntilSomebodyDoes() {
    Event reached = reached(CaseDeadlines.QUOTE_LAPSE);
    assertEquals(List.of(reached), missed(reached));
    bureau.hear.of(reached);
    assertEquals(List.of(), missed(reached));
  }

  @Test
  void ofACaseThatHasMovedOnNothingIsMissed() {
    var withdrawn = Moves.withdraw(bureau.found(id), "", DUE).orElseThrow();
    bureau.cases.store(withdrawn, new Answered(new Once("w", "", DUE), Reply.EMPTY));
    assertEquals(List.of(), missed(reached(CaseDeadlines.QUOTE_LAPSE)));
  }

  @Test
  void ofAnotherDeadlineOthersHear() {
    assertEquals(List.of(), missed(reached(CaseDeadlines.CODE_WARNING)));
  }
}
