package portal.certification;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import portal.trail.AggregateId;
import portal.trail.Attempts;

/**
 * Changes of cases that no request waits for. When somebody else was faster it looks again; what
 * need not be done any more is not done.
 */
public final class CaseChanges {
  private final Cases cases;
  private final Attempts attempts;

  @Inject
  public CaseChanges(Cases cases, Attempts attempts) {
    this.cases = cases;
    this.attempts = attempts;
  }

  /**
   * Changes the case as it then is.
   *
   * @throws IllegalStateException if others were faster at every try, or if this is no case's; the
   *     host tells of it again
   */
  public void make(AggregateId aggregate, Function<Case, Optional<Change>> decide) {
    CaseId id = CaseId.of(aggregate);
    attempts.ofEvent(
        () ->
            cases
                .find(id)
                .flatMap(decide)
                .map(change -> cases.store(change).isStored())
                .orElse(true));
  }
}
