package portal.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.language.Language;
import portal.pricing.Fee;
import portal.pricing.FirstTariff;
import portal.pricing.Occasion;
import portal.pricing.Quote;
import portal.pricing.Scope;
import portal.trail.Actor;

class MovesTest {
  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  private static final Actor STAFF = Actor.staff("1");
  private static final Stage.Decision DECISION = new Stage.Decision("because", STAFF, NOW);

  private static final Quote QUOTE =
      FirstTariff.tariff().quote(new Fee(Scope.SINGLE, Occasion.INITIAL), LocalDate.of(2026, 3, 2));

  private static Case opened() {
    Enquiry enquiry =
        new Enquiry(
            new Enquiry.Applicant("Training office", new EmailAddress("a@example.org"), "Example"),
            Audience.VENDOR,
            new Enquiry.Subject(Kind.PROCESS, "Title", "Text", new Quantity.Single()),
            Optional.empty(),
            Language.DE);
    return Moves.open(CaseId.random(new Random(3)), enquiry, NOW, VIENNA).after();
  }

  private static Case after(Optional<Change> change) {
    return change.orElseThrow().after();
  }

  @Test
  void onlyAnUndecidedEnquiryIsDecided() {
    Case eligible = after(TermsMoves.quote(opened(), DECISION, QUOTE));
    assertEquals(Status.ELIGIBLE, eligible.status());
    for (Case decided :
        List.of(
            eligible,
            after(Moves.decline(opened(), DECISION)),
            after(Moves.withdraw(opened(), "", NOW)))) {
      assertEquals(Optional.empty(), TermsMoves.quote(decided, DECISION, QUOTE));
      assertEquals(Optional.empty(), Moves.decline(decided, DECISION));
    }
  }

  @Test
  void aClosedCaseIsNeitherWithdrawnNorWrittenIn() {
    for (Case closed :
        List.of(
            after(Moves.decline(opened(), DECISION)), after(Moves.withdraw(opened(), "", NOW)))) {
      assertEquals(Optional.empty(), Moves.withdraw(closed, "", NOW));
      assertEquals(Optional.empty(), Moves.ask(closed, STAFF, "?", NOW));
      assertEquals(Optional.empty(), Moves.answer(closed, "!", NOW));
    }
  }

  @Test
  void theThreadTellsWhoseTurnItIs() {
    Case asked = after(Moves.ask(opened(), STAFF, "?", NOW));
    Case answered = after(Moves.answer(asked, "!", NOW));
    assertEquals(Optional.of(Party.INSTITUTE), opened().waitingFor());
    assertEquals(Optional.of(Party.APPLICANT), asked.waitingFor());
    assertEquals(Optional.of(Party.INSTITUTE), answered.waitingFor());
    assertEquals(Optional.empty(), after(Moves.decline(answered, DECISION)).waitingFor());
  }

  /** Somebody answers the mail that says so. */
  @Test
  void aReplyIsFiledIntoAClosedCaseWhichStaysClosed() {
    Case declined = after(Moves.decline(opened(), DECISION));
    Case filed = after(Moves.fileReply(declined, STAFF, "!", LocalDate.of(2026, 3, 1), NOW));
    assertEquals(declined.stage(), filed.stage());
    assertEquals(1, filed.thread().messages());
  }

  @Test
  void whatWasDeclinedWasNeverFoundEligible() {
    Case declined = after(Moves.decline(opened(), DECISION));
    assertFalse(declined.stage().wasFoundEligible());
    assertFalse(opened().stage().wasFoundEligible());
  }

  @Test
  void aThreadIsFullAt200Messages() {
    Case now = opened();
    for (int i = 0; i < Case.Correspondence.MOST_MESSAGES; i++) {
      now = after(Moves.answer(now, "!", NOW));
    }
    assertEquals(Optional.empty(), Moves.answer(now, "!", NOW));
  }

  @Test
  void everyChangeFollowsTheChain() {
    Case opened = opened();
    Change asked = Moves.ask(opened, STAFF, "?", NOW).orElseThrow();
    Change withdrawn = Moves.withdraw(asked.after(), "no budget", NOW).orElseThrow();
    assertTrue(asked.event().follows(opened.head()));
    assertTrue(withdrawn.event().follows(asked.after().head()));
    assertEquals(asked.after().head(), withdrawn.before());
  }

  @Test
  void eventsCarryNoWordOfAnybody() {
    Change withdrawn = Moves.withdraw(opened(), "secret reason", NOW).orElseThrow();
    Change asked = Moves.ask(opened(), STAFF, "secret question", NOW).orElseThrow();
    String bodies = withdrawn.event().body() + asked.event().body() + opened().head();
    assertTrue(
        !bodies.contains("secret") && !bodies.contains("example.org") && !bodies.contains("Title"),
        bodies);
  }

  @Test
  void aSecondLinkIsNotMailedWithinTenMinutes() {
    Case asked = after(Moves.requestLink(opened(), NOW));
    assertEquals(
        Optional.empty(),
        Moves.requestLink(asked, NOW.plus(Duration.ofMinutes(10)).minusMillis(1)));
    assertTrue(Moves.requestLink(asked, NOW.plus(Duration.ofMinutes(10))).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02T10:00:00Z, 2026-03-09", // Monday
    "2026-03-06T10:00:00Z, 2026-03-13", // Friday
    "2026-03-07T10:00:00Z, 2026-03-13", // Saturday
    "2026-03-08T22:59:59Z, 2026-03-13", // Sunday, before midnight in Vienna
    "2026-03-08T23:00:00Z, 2026-03-16" // Monday there already
  })
  void aDecisionIsDueOnTheFifthWorkingDay(Instant enquired, LocalDate due) {
    assertEquals(due, Case.Opening.of(enquired, VIENNA).decisionDue());
  }
}
