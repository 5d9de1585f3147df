package portal.campaign;

import java.time.LocalDate;
import java.util.Optional;

/** A campaign's first and last day; one that is still running has no last day yet. */
public record Days(LocalDate first, Optional<LocalDate> last) {

  public Days {
    if (last.filter(first::isAfter).isPresent()) {
      throw new IllegalArgumentException("The last day is before the first");
    }
  }

  public static Days of(LocalDate first, LocalDate last) {
    return new Days(first, Optional.of(last));
  }
}
