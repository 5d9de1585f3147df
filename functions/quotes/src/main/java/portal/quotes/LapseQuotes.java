package portal.quotes;

import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import portal.aws.InstituteTime;
import portal.aws.Sha256;
import portal.certification.Case;
import portal.certification.Cases;
import portal.certification.Change;
import portal.certification.Status;
import portal.certification.TermsMoves;
import portal.http.Problem;
import portal.http.ProblemKind;
import portal.trail.Once;
import portal.trail.OnlyOnce;
import portal.trail.Reply;
import portal.trail.Step;

/**
 * Closes every case whose quote's last day has passed. Acceptance looks at the day itself, so that
 * it does not matter when this runs.
 */
final class LapseQuotes {
  private static final int PAGE = 100;

  private final Cases cases;
  private final OnlyOnce onlyOnce;
  private final InstituteTime time;

  @Inject
  LapseQuotes(Cases cases, OnlyOnce onlyOnce, InstituteTime time) {
    this.cases = cases;
    this.onlyOnce = onlyOnce;
    this.time = time;
  }

  void run() {
    Cases.Filter waiting = new Cases.Filter(Set.of(Status.ELIGIBLE), Optional.empty());
    Optional<String> after = Optional.empty();
    do {
      Cases.Page page = cases.list(waiting, after, PAGE);
      page.cases().stream().filter(this::isOver).forEach(this::lapse);
      after = page.next();
    } while (after.isPresent());
  }

  private boolean isOver(Case found) {
    return found.terms().quoted().filter(quote -> !quote.holdsOn(time.today())).isPresent();
  }

  /** Whoever else changes the case at the same moment is right; the next run looks again. */
  private void lapse(Case listed) {
    Once once =
        new Once(
            Sha256.hex("lapse " + listed.id().value()),
            Sha256.hex(Long.toString(listed.head().version())),
            time.now());
    onlyOnce.carryOut(once, () -> step(listed));
  }

  private Step<Problem> step(Case listed) {
    Optional<Change> change =
        cases.find(listed.id()).flatMap(found -> TermsMoves.lapse(found, time.today(), time.now()));
    Reply done = Reply.EMPTY;
    return change
        .<Step<Problem>>map(made -> new Step.Store<>(done, answered -> cases.store(made, answered)))
        .orElseGet(
            () ->
                new Step.Refuse<>(Problem.of(ProblemKind.CONFLICT, "It was answered meanwhile.")));
  }
}
