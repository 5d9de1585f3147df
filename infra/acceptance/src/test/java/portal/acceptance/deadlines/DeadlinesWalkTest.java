package portal.acceptance.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.acceptance.quotes.QuotedCase;
import portal.acceptance.walk.RunningPortal;
import portal.testing.ManualClock;

/** Time passes, and what is due happens; over HTTP and by the mailed links. */
@Tag("tables")
class DeadlinesWalkTest {
  @TempDir static Path data;
  private static RunningPortal there;

  @BeforeAll
  static void start() {
    ManualClock clock = new ManualClock(Instant.parse("2096-03-05T10:00:00Z"));
    there = RunningPortal.in(data, settings -> settings.withSystemClock(clock));
  }

  @AfterAll
  static void end() {
    there.close();
  }

  private static void passes(Duration time) {
    there.portal().forward(time);
    there.portal().fire("EmitDeadlines");
    there.drain();
  }

  private static String status(QuotedCase found) {
    return there
        .client()
        .get("/api/staff/cases/" + found.reference())
        .as("director")
        .send()
        .text("status");
  }

  @Test
  void whatNobodyAnswersLapsesAndWhatIsAcceptedIsWarnedOf() {
    QuotedCase forgotten = QuotedCase.quoted(there, "forgotten");
    QuotedCase accepted = QuotedCase.quoted(there, "accepted");
    assertEquals(200, accepted.accept().status());
    there.drain();
    passes(Duration.ofDays(30));
    assertEquals("eligible", status(forgotten));
    passes(Duration.ofDays(1));
    assertEquals("quote-lapsed", status(forgotten));
    assertEquals("commissioned", status(accepted));
    assertEquals(1, there.client().mails(forgotten.reference(), "quote-lapsed").size());
    passes(Duration.ofDays(53));
    passes(Duration.ofDays(1));
    assertEquals(1, there.client().mails(accepted.reference(), "invitation-ends-soon").size());
    assertEquals(0, there.client().mails(forgotten.reference(), "invitation-ends-soon").size());
  }

  /** Each schedule comes once after a jump, however many minutes or days were left out. */
  @Test
  void aYearPassesInOneRun() {
    QuotedCase forgotten = QuotedCase.quoted(there, "foryears");
    there.portal().runSchedules(there.portal().clock().instant());
    there.portal().forward(Duration.ofDays(365));
    int fired = there.portal().runSchedules(there.portal().clock().instant());
    assertTrue(fired > 1 && fired < 50, "fired " + fired);
    there.drain();
    assertEquals("quote-lapsed", status(forgotten));
    assertEquals(List.of(), there.portal().deadLetters().all());
  }
}
