package portal.certification;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Counts in days from Monday to Friday. Public holidays are working days here: the sources name no
 * calendar.
 */
public final class WorkingDays {
  private WorkingDays() {}

  /** The {@code count}-th working day after {@code date}. */
  public static LocalDate after(LocalDate date, int count) {
    LocalDate day = date;
    for (int left = count; left > 0; ) {
      day = day.plusDays(1);
      if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
        left--;
      }
    }
    return day;
  }
}
