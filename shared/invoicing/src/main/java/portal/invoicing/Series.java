package portal.invoicing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How far the numbers have come.
 *
 * @param last the last number given; 0 before the first
 * @param lastDate the day it was given; no later number has an earlier day
 */
public record Series(long last, Optional<LocalDate> lastDate) {
  /** Before the first number. */
  public static final Series START = new Series(0, Optional.empty());

  /** The number that is so many after the last. */
  InvoiceNumber ahead(int by) {
    return new InvoiceNumber(last + by);
  }

  /** The day of what is issued today. */
  LocalDate day(LocalDate today) {
    return lastDate.filter(today::isBefore).orElse(today);
  }

  /** The series once so many numbers more were given on this day. */
  Series after(int given, LocalDate day) {
    return new Series(last + given, Optional.of(day));
  }
}
