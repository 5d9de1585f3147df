package portal.certification;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import portal.aws.Sha256;
import portal.trail.Once;
import portal.trail.OnlyOnce;
import portal.trail.Reply;
import portal.trail.Step;

/**
 * Goes through all cases at some statuses and makes the move that a case's state asks for, once.
 * Whoever else changes the case at the same moment is right; the next round looks again.
 */
public final class CaseRounds {
  private static final int PAGE = 100;

  private final Cases cases;
  private final OnlyOnce onlyOnce;

  @Inject
  public CaseRounds(Cases cases, OnlyOnce onlyOnce) {
    this.cases = cases;
    this.onlyOnce = onlyOnce;
  }

  /**
   * Makes the move wherever it is due.
   *
   * @param name what the round is called, different for each kind of move
   * @param move empty where nothing is due
   */
  public void make(
      String name, Set<Status> statuses, Instant now, Function<Case, Optional<Change>> move) {
    Cases.Filter waiting = new Cases.Filter(statuses, Optional.empty());
    Optional<String> after = Optional.empty();
    do {
      Cases.Page page = cases.list(waiting, after, PAGE);
      page.cases().stream()
          .filter(listed -> move.apply(listed).isPresent())
          .forEach(listed -> onlyOnce.carryOut(once(name, listed, now), () -> step(listed, move)));
      after = page.next();
    } while (after.isPresent());
  }

  private static Once once(String name, Case listed, Instant now) {
    return new Once(
        Sha256.hex(name + " " + listed.id().value() + " " + listed.head().version()),
        Sha256.hex(Long.toString(listed.head().version())),
        now);
  }

  private Step<String> step(Case listed, Function<Case, Optional<Change>> move) {
    return cases
        .find(listed.id())
        .flatMap(move)
        .<Step<String>>map(
            change -> new Step.Store<>(Reply.EMPTY, answered -> cases.store(change, answered)))
        .orElseGet(() -> new Step.Refuse<>("It is not due any more"));
  }
}
