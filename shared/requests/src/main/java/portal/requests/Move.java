package portal.requests;

import java.util.Optional;
import java.util.function.Function;
import portal.http.Problem;
import portal.http.ProblemKind;
import portal.trail.Reply;

/**
 * What a request comes to once the aggregate has been looked at.
 *
 * @param <C> a decided change
 */
public sealed interface Move<C> {

  /** The change is to be stored, and this is the answer. */
  record Make<C>(C change, Reply reply) implements Move<C> {}

  /** It may not be. */
  record Refuse<C>(Problem problem) implements Move<C> {}

  /** The change, or where the present state does not allow it a conflict that says why. */
  static <C> Move<C> of(Optional<C> change, Function<C, Reply> reply, String otherwise) {
    return change
        .<Move<C>>map(made -> new Make<>(made, reply.apply(made)))
        .orElseGet(() -> new Refuse<>(Problem.of(ProblemKind.CONFLICT, otherwise)));
  }
}
