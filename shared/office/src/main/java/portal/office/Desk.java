package portal.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import portal.trail.AggregateId;

/** What waits for the office, by tab; it follows the aggregates by their versions. */
public interface Desk {

  /**
   * Keeps what waits of an aggregate as it was read, unless something as new is kept.
   *
   * @return whether that is so now; if not, others were writing, and it is to be read again
   */
  boolean keep(Standing standing, Instant at);

  /** Likewise, in place of what is kept of the same version and is not the same. */
  boolean repair(Standing standing, Instant at);

  /** Whether what is kept of the aggregate was read at this version of it, or a later one. */
  boolean hasSeen(AggregateId aggregate, long version);

  /** Whether exactly this waits of the aggregate. */
  boolean isAs(Standing standing);

  /**
   * A page of a tab: what is due first, or has waited longest, comes first.
   *
   * @param before only what was due, or had begun to wait, before this day
   */
  Page page(Tab tab, Optional<LocalDate> before, Optional<String> after, int most);

  /** How many of them there are; it is counted no further than to {@code most}. */
  int count(Tab tab, Optional<LocalDate> before, int most);

  /**
   * What waits of an aggregate that was read.
   *
   * @param version the aggregate's when it was read; 0 of one that is no more
   */
  record Standing(AggregateId aggregate, long version, List<DeskItem> items) {
    public Standing {
      items = List.copyOf(items);
    }
  }

  /**
   * A page.
   *
   * @param next where the next page goes on; empty on the last
   */
  record Page(List<DeskItem> items, Optional<String> next) {
    public Page {
      items = List.copyOf(items);
    }
  }
}
