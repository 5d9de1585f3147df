package portal.enquiries;

import java.util.Optional;
import java.util.function.Function;
import javax.inject.Inject;
import portal.certification.Case;
import portal.certification.CaseId;
import portal.certification.Cases;
import portal.certification.Change;
import portal.http.Problem;
import portal.http.ProblemKind;
import portal.trail.Once;
import portal.trail.OnlyOnce;
import portal.trail.Outcome;
import portal.trail.Reply;
import portal.trail.Step;

/** Moves one case on, once, if it is still as the sender saw it. */
final class ChangeCase {
  private final Cases cases;
  private final OnlyOnce onlyOnce;

  @Inject
  ChangeCase(Cases cases, OnlyOnce onlyOnce) {
    this.cases = cases;
    this.onlyOnce = onlyOnce;
  }

  /**
   * Carries a change out.
   *
   * @param seen the version that the sender acts on; empty if the change does not depend on it
   * @param move the change, empty where the case does not allow it
   * @param reply what to answer once the change is stored
   */
  Outcome<Problem> change(
      CaseId id,
      Once once,
      Seen seen,
      Function<Case, Optional<Change>> move,
      Function<Change, Reply> reply) {
    return onlyOnce.carryOut(once, () -> step(id, seen, move, reply));
  }

  private Step<Problem> step(
      CaseId id, Seen seen, Function<Case, Optional<Change>> move, Function<Change, Reply> reply) {
    Optional<Case> found = cases.find(id);
    if (found.isEmpty()) {
      return new Step.Refuse<>(Problem.of(ProblemKind.NOT_FOUND, "There is no such case."));
    }
    if (!seen.isNow(found.get())) {
      return new Step.Refuse<>(
          Problem.of(
              ProblemKind.STALE,
              "The case has changed since you read it. Read it again and decide anew."));
    }
    return move.apply(found.get())
        .<Step<Problem>>map(
            change ->
                new Step.Store<>(reply.apply(change), answered -> cases.store(change, answered)))
        .orElseGet(
            () ->
                new Step.Refuse<>(
                    Problem.of(
                        ProblemKind.CONFLICT,
                        "The case stands at " + found.get().status().code() + ".")));
  }

  /** What a sender has seen of the case. */
  sealed interface Seen {
    /** The change is right whatever has happened since. */
    record Whatever() implements Seen {}

    /** The version in If-Match; empty if that was no tag of ours. */
    record Version(Optional<Long> version) implements Seen {}

    default boolean isNow(Case found) {
      return switch (this) {
        case Whatever() -> true;
        case Version(var version) ->
            version.filter(seen -> seen == found.head().version()).isPresent();
      };
    }
  }
}
