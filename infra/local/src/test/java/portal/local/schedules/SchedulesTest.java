package portal.local.schedules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchedulesTest {
  private static final Instant START = Instant.parse("2026-03-27T12:00:00Z");

  private static List<String> occurrences(String expression, Duration leap) {
    Recurrence recurrence = Recurrence.parse(expression, "Europe/Vienna");
    return Schedules.occurrences(recurrence, START, START.plus(leap)).stream()
        .map(Instant::toString)
        .toList();
  }

  @Test
  void eachMissedDayFiresWithItsOwnTimeAcrossTheChangeToSummerTime() {
    assertEquals(
        List.of("2026-03-28T05:00:00Z", "2026-03-29T04:00:00Z", "2026-03-30T04:00:00Z"),
        occurrences("cron(0 6 * * ? *)", Duration.ofDays(3)));
    assertEquals(
        List.of("2026-03-28T12:00:00Z", "2026-03-29T12:00:00Z"),
        occurrences("rate(1 day)", Duration.ofDays(2)));
  }

  @Test
  void whatIsMoreOftenThanDailyFiresOnce() {
    assertEquals(
        List.of("2026-03-29T12:00:00Z"), occurrences("rate(1 minute)", Duration.ofDays(2)));
    assertEquals(
        List.of("2026-03-27T15:45:00Z"),
        occurrences("cron(0/15 * * * ? *)", Duration.ofMinutes(239)));
  }

  @Test
  void nothingIsDueBeforeItsTime() {
    assertEquals(List.of(), occurrences("rate(5 minutes)", Duration.ofSeconds(299)));
    assertEquals(List.of(), occurrences("cron(0 6 * * ? *)", Duration.ofHours(1)));
  }

  @Test
  void weekdaysAreAws() {
    assertEquals(
        List.of("2026-03-30T04:00:00Z"), occurrences("cron(0 6 ? * MON *)", Duration.ofDays(5)));
    assertEquals(
        List.of("2026-03-30T04:00:00Z"), occurrences("cron(0 6 ? * 2 *)", Duration.ofDays(5)));
  }

  @Test
  void anythingElseIsRefused() {
    for (String wrong :
        List.of("at(2026-01-01T00:00:00)", "rate(0 minutes)", "cron(0 6 * * *)", "daily")) {
      assertThrows(IllegalArgumentException.class, () -> Recurrence.parse(wrong, "UTC"), wrong);
    }
  }
}
