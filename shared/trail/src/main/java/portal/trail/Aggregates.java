package portal.trail;

import java.util.Optional;
import portal.aws.tables.Committed;

/**
 * The aggregates of one kind.
 *
 * @param <I> an id
 * @param <A> an aggregate
 * @param <C> a decided change of one
 */
public interface Aggregates<I, A extends Aggregate, C> {

  Optional<A> find(I id);

  /**
   * Stores a change, its events and the request's answer, if the aggregate is still as it was when
   * the change was decided.
   */
  Committed store(C change, Answered answered);
}
