package portal.deadline.tables;

import java.util.List;
import portal.aws.tables.Write;
import portal.deadline.Due;
import portal.trail.AggregateId;

/**
 * What an aggregate, as it stands, says is due of it.
 *
 * @param version the aggregate's
 * @param unchanged lets a transaction through only if it still stands so
 */
public record Held(AggregateId aggregate, long version, List<Due> due, Write unchanged) {
  public Held {
    due = List.copyOf(due);
  }
}
