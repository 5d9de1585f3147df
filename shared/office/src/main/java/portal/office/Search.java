package portal.office;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import portal.trail.AggregateId;

/** Finds aggregates by beginnings of their words; it follows them by their versions. */
public interface Search {

  /**
   * Keeps the words of an aggregate as it was read, unless something as new is kept.
   *
   * @return whether that is so now; if not, others were writing, and it is to be read again
   */
  boolean keep(Standing standing, Instant at);

  /** Likewise, in place of what is kept of the same version and is not the same. */
  boolean repair(Standing standing, Instant at);

  /** Whether what is kept of the aggregate was read at this version of it, or a later one. */
  boolean hasSeen(AggregateId aggregate, long version);

  /** Whether the aggregate is found by exactly these words. */
  boolean isAs(Standing standing);

  /**
   * Some of those that have, for each typed word, one that begins with it, in the order of what the
   * longest found. A page may hold fewer than there is room for, even none, though more follow: no
   * more is read for it than the longest word's next three hundred.
   *
   * @param typed the longest first, as {@link SearchWords#typed} has them; none finds nothing
   * @param kind the only one that is looked for, such as {@code invoice}; empty for all
   */
  Page find(List<String> typed, Optional<String> kind, Optional<String> after, int most);

  /** The same among all that there is. */
  default Page find(List<String> typed, Optional<String> after, int most) {
    return find(typed, Optional.empty(), after, most);
  }

  /**
   * The words of an aggregate that was read.
   *
   * @param version the aggregate's when it was read; 0 of one that is no more
   */
  record Standing(AggregateId aggregate, long version, SearchWords words) {}

  /**
   * A page.
   *
   * @param next where the next page goes on; empty on the last
   */
  record Page(List<AggregateId> found, Optional<String> next) {
    public Page {
      found = List.copyOf(found);
    }
  }
}
