package portal.trail;

import java.util.List;

/** The chains of the trail, to be read. */
@FunctionalInterface
public interface History {

  /** An aggregate's whole chain, oldest first; empty if there is no such aggregate. */
  List<Event> of(AggregateId aggregate);
}
