package portal.requests;

import java.util.Optional;
import java.util.function.Function;
import portal.http.Problem;
import portal.http.ProblemKind;
import portal.trail.Aggregate;
import portal.trail.Aggregates;
import portal.trail.Once;
import portal.trail.OnlyOnce;
import portal.trail.Outcome;
import portal.trail.Step;

/**
 * Moves one aggregate on, once, if it is still as the sender saw it.
 *
 * @param <I> its id
 * @param <C> a decided change of it
 */
public final class ChangeOnce<I, A extends Aggregate, C> {
  private final String noun;
  private final Aggregates<I, A, C> aggregates;
  private final OnlyOnce onlyOnce;

  /**
   * Changes of these aggregates.
   *
   * @param noun what one is called in a refusal
   */
  public ChangeOnce(String noun, Aggregates<I, A, C> aggregates, OnlyOnce onlyOnce) {
    this.noun = noun;
    this.aggregates = aggregates;
    this.onlyOnce = onlyOnce;
  }

  public Outcome<Problem> change(I id, Once once, Seen seen, Function<A, Move<C>> decide) {
    return onlyOnce.carryOut(once, () -> step(id, seen, decide));
  }

  private Step<Problem> step(I id, Seen seen, Function<A, Move<C>> decide) {
    Optional<A> found = aggregates.find(id);
    if (found.isEmpty()) {
      return new Step.Refuse<>(missing());
    }
    if (!seen.isNow(found.get())) {
      return new Step.Refuse<>(
          Problem.of(
              ProblemKind.STALE,
              "The " + noun + " has changed since you read it. Read it again and decide anew."));
    }
    return switch (decide.apply(found.get())) {
      case Move.Make<C>(var change, var reply) ->
          new Step.Store<>(reply, answered -> aggregates.store(change, answered));
      case Move.Refuse<C>(var problem) -> new Step.Refuse<>(problem);
    };
  }

  /** What is answered where there is none. */
  public Problem missing() {
    return Problem.of(ProblemKind.NOT_FOUND, "There is no such " + noun + ".");
  }
}
