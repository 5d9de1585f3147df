package portal.submission;

import java.util.List;
import portal.deadline.DueChange;
import portal.trail.Aggregate;
import portal.trail.Event;
import portal.trail.Head;

/**
 * One aggregate as a change leaves it.
 *
 * @param before the head that the decision was made on; {@link Head#NONE} creates it
 * @param due what is due at another time than before
 */
public record Written<A extends Aggregate>(Head before, A after, Event event, List<DueChange> due) {

  public Written {
    due = List.copyOf(due);
  }
}
