package portal.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portal.deadline.Deadlines.Progress;

class ProgressTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

  private static Progress of(LocalDate oldest, LocalDate ran) {
    return new Progress(Optional.of(oldest), Optional.of(ran));
  }

  @Test
  void theFirstRunStepsOverNothing() {
    assertEquals(new Progress(Optional.empty(), Optional.of(DAY)), Progress.NONE.after(DAY, DAY));
  }

  @Test
  void theDayBeforeTheLastRunsIsKept() {
    assertEquals(of(DAY.minusDays(1), DAY), of(DAY.minusDays(9), DAY).after(DAY, DAY));
  }

  @Test
  void aClockThatJumpsIsFollowedByTheNextRun() {
    LocalDate later = DAY.plusYears(1);
    Progress jumped = of(DAY.minusDays(1), DAY).after(later, later);
    assertEquals(of(DAY.minusDays(1), later), jumped);
    assertEquals(of(later.minusDays(1), later), jumped.after(later, later));
  }

  @Test
  void whatIsLeftIsKept() {
    LocalDate left = DAY.minusDays(3);
    assertEquals(of(left, DAY), of(DAY.minusDays(5), DAY).after(DAY, left));
  }

  @Test
  void itNeverGoesBack() {
    Progress far = of(DAY, DAY.plusDays(1));
    assertEquals(far, far.after(DAY.minusDays(2), DAY.minusDays(2)));
  }
}
