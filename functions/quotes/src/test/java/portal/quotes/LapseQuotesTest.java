package portal.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import portal.certification.CaseId;
import portal.certification.Status;

class LapseQuotesTest {
  private final Bureau bureau = new Bureau();

  @Test
  void quotesLapseWhenTheirLastDayHasEndedInTheInstitutesZone() {
    List<CaseId> quoted = new ArrayList<>();
    for (int i = 0; i < 250; i++) {
      quoted.add(bureau.quoted(List.of()));
    }
    bureau.clock.set(Instant.parse("2026-04-01T21:59:59Z"));
    CaseId later = bureau.quoted(List.of());
    bureau.lapse.run();
    assertEquals(251, bureau.cases.count(Status.ELIGIBLE));
    bureau.clock.set(Instant.parse("2026-04-01T22:00:00Z"));
    bureau.lapse.run();
    bureau.lapse.run();
    for (CaseId id : quoted) {
      assertEquals(Status.QUOTE_LAPSED, bureau.found(id).status());
      assertEquals(3, bureau.stores.history(id.aggregate()).size());
    }
    assertEquals(Status.ELIGIBLE, bureau.found(later).status());
  }
}
