package portal.submission;

import portal.trail.Aggregate;
import portal.trail.Event;
import portal.trail.Head;

/**
 * One aggregate as a change leaves it.
 *
 * @param before the head that the decision was made on; {@link Head#NONE} creates it
 */
public record Written<A extends Aggregate>(Head before, A after, Event event) {}
