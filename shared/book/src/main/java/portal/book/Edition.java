package portal.book;

import java.time.LocalDate;

/** One version of what a book holds. It is never changed once its first day has come. */
public interface Edition {

  /** Its number in the book, from 1. */
  int version();

  /** Its first day. */
  LocalDate effective();
}
