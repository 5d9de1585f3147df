package portal.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portal.deadline.Due;
import portal.deadline.DueChange;

class CaseDeadlinesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 4, 2);
  private static final Due LAPSE = new Due(CaseDeadlines.QUOTE_LAPSE, DAY);

  @Test
  void whatIsDueAsItWasNeedsNoWriting() {
    assertEquals(List.of(), DueChange.between(List.of(LAPSE), List.of(LAPSE)));
  }

  @Test
  void whatComesGoesOrIsMovedIsWritten() {
    Due warning = new Due(CaseDeadlines.CODE_WARNING, DAY);
    Due later = new Due(CaseDeadlines.QUOTE_LAPSE, DAY.plusDays(1));
    assertEquals(
        List.of(new DueChange(CaseDeadlines.QUOTE_LAPSE, Optional.of(DAY))),
        DueChange.between(List.of(), List.of(LAPSE)));
    assertEquals(
        List.of(
            new DueChange(CaseDeadlines.CODE_WARNING, Optional.empty()),
            new DueChange(CaseDeadlines.QUOTE_LAPSE, Optional.of(DAY.plusDays(1)))),
        DueChange.between(List.of(warning, LAPSE), List.of(later)));
  }
}
