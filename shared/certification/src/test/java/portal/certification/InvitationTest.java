package portal.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portal.capability.Purpose;

class InvitationTest {
  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
  private static final CaseId CASE = CaseId.random(new Random(1));
  private static final LocalDate ISSUED = LocalDate.of(2026, 3, 2);
  private static final LocalDate LAST = LocalDate.of(2026, 5, 31);
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

  private final Invitation issued = Invitation.issued(2, ISSUED);

  @Test
  void itHoldsThroughItsNinetiethDay() {
    assertEquals(LAST, issued.lastDay());
    assertTrue(issued.isRedeemable(2, ISSUED));
    assertTrue(issued.isRedeemable(2, LAST));
    assertFalse(issued.isRedeemable(2, LAST.plusDays(1)));
  }

  @Test
  void onlyTheNewestIssueOpensAndOnlyOnce() {
    assertFalse(issued.isRedeemable(1, ISSUED));
    assertFalse(issued.isRedeemable(3, ISSUED));
    assertFalse(issued.redeemed(NOW).isRedeemable(2, ISSUED));
    assertFalse(issued.revoked().isRedeemable(2, ISSUED));
  }

  @Test
  void itsHolderIsWarnedOnceSevenDaysBefore() {
    assertFalse(issued.isDueForWarning(LAST.minusDays(8)));
    assertTrue(issued.isDueForWarning(LAST.minusDays(7)));
    assertTrue(issued.isDueForWarning(LAST));
    assertFalse(issued.isDueForWarning(LAST.plusDays(1)));
    assertFalse(issued.warned().isDueForWarning(LAST));
    assertFalse(issued.redeemed(NOW).isDueForWarning(LAST));
    assertFalse(issued.revoked().isDueForWarning(LAST));
  }

  /** Whole days of the institute count, whether or not clocks change in between. */
  @ParameterizedTest
  @CsvSource({
    "2026-03-02, 2026-05-31T22:00:00Z",
    "2025-12-28, 2026-03-28T23:00:00Z",
    "2025-12-29, 2026-03-29T22:00:00Z",
    "2026-07-27, 2026-10-25T23:00:00Z",
    "2026-01-01, 2026-04-01T22:00:00Z"
  })
  void theMailedCodeEndsAtMidnightAfterItsLastDay(LocalDate day, Instant end) {
    var code = Invitation.issued(1, day).code(CASE, VIENNA);
    assertEquals(CASE.value() + "/1", code.subject());
    assertTrue(code.opens(Purpose.INVITATION, end.minusSeconds(1)));
    assertFalse(code.opens(Purpose.INVITATION, end));
    assertFalse(code.opens(Purpose.CASE, NOW));
  }

  @Test
  void theUploadIsOpenAfterARedeemedCodeOnlyAndEndsWithItsIssue() {
    assertFalse(issued.admits());
    assertFalse(issued.revoked().admits());
    Invitation redeemed = issued.redeemed(NOW);
    assertTrue(redeemed.admits());
    assertTrue(redeemed.wasRedeemedBy(2));
    assertFalse(redeemed.wasRedeemedBy(1));
    assertFalse(redeemed.revoked().admits());
  }

  @Test
  void aSubjectIsReadAsItWasWritten() {
    var subject = new Invitation.Subject(CASE, 12);
    assertEquals(Optional.of(subject), Invitation.Subject.parse(subject.text()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "%s", "%s/", "%s/0", "%s/01", "%s/-1", "%s/1/1", "C-1/1"})
  void whatIsNoSubjectIsNone(String text) {
    assertEquals(Optional.empty(), Invitation.Subject.parse(text.formatted(CASE.value())));
  }
}
