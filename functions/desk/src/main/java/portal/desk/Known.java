package portal.desk;

import java.util.List;
import portal.office.Desk;
import portal.office.DeskItem;
import portal.office.Search;
import portal.office.SearchWords;
import portal.trail.AggregateId;

/**
 * What an aggregate, as it was read, says of itself.
 *
 * @param version the aggregate's when it was read
 */
record Known(AggregateId aggregate, long version, List<DeskItem> items, SearchWords words) {
  /** The version of one that is no more, where nobody knows its last. */
  static final long LONG_GONE = 0;

  /** There is no such aggregate, or no longer. */
  static Known gone(AggregateId aggregate, long version) {
    return new Known(aggregate, version, List.of(), SearchWords.NONE);
  }

  Desk.Standing waiting() {
    return new Desk.Standing(aggregate, version, items);
  }

  Search.Standing found() {
    return new Search.Standing(aggregate, version, words);
  }
}
