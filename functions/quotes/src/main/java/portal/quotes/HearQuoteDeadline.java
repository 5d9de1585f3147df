package portal.quotes;

import jakarta.inject.Inject;
import portal.aws.InstituteTime;
import portal.certification.CaseDeadlines;
import portal.deadline.Deadline;
import portal.trail.Event;

/** Does what a deadline of this capability wakes it for. */
final class HearQuoteDeadline {
  private final LapseQuote lapseQuote;
  private final InstituteTime time;

  @Inject
  HearQuoteDeadline(LapseQuote lapseQuote, InstituteTime time) {
    this.lapseQuote = lapseQuote;
    this.time = time;
  }

  void of(Event event) {
    Deadline reached = Deadline.told(event).heardAt(time.now());
    switch (reached.name()) {
      case CaseDeadlines.QUOTE_LAPSE -> lapseQuote.of(reached.aggregate());
      default -> throw reached.foreign();
    }
  }
}
