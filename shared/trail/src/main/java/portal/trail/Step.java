package portal.trail;

import java.util.function.Function;
import portal.aws.tables.Committed;

/**
 * What a use case wants to do, after it has looked.
 *
 * @param <R> how it says no
 */
public sealed interface Step<R> {

  /** It may not be done. */
  record Refuse<R>(R refusal) implements Step<R> {}

  /** It is done already, or there is nothing to do: answer without storing. */
  record Answer<R>(Reply reply) implements Step<R> {}

  /** It is to be stored, together with its answer, by one transaction. */
  record Store<R>(Reply reply, Function<Answered, Committed> transaction) implements Step<R> {}
}
