package portal.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import portal.trail.AggregateId;

/**
 * Something that waits for the office. An aggregate has one of a tab at most; it may wait for
 * several things, and for several people, at once.
 *
 * @param since when it began to wait
 * @param due the day by which it is to be done; only where the tab has such days
 */
public record DeskItem(AggregateId aggregate, Tab tab, Instant since, Optional<LocalDate> due) {
  public DeskItem {
    if (due.isPresent() != tab.hasTerm()) {
      throw new IllegalArgumentException("A day is due where the tab says so");
    }
  }
}
