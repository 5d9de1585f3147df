package portal.rulebook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The editions of a rulebook.
 *
 * @param newestFirst no two are of one day
 */
public record Editions(List<Edition> newestFirst) {

  public Editions {
    newestFirst =
        newestFirst.stream().sorted(Comparator.comparing(Edition::version).reversed()).toList();
    if (newestFirst.stream().map(Edition::version).distinct().count() != newestFirst.size()) {
      throw new IllegalArgumentException("Two editions of one day");
    }
  }

  static Editions of(Edition... editions) {
    return new Editions(List.of(editions));
  }

  /** The one that holds on a day: the newest that has begun, and before all of them the first. */
  public Edition inForce(LocalDate day) {
    return newestFirst.stream()
        .filter(one -> !one.version().isAfter(day))
        .findFirst()
        .orElseGet(newestFirst::getLast);
  }

  /** Those that hold on a day or come after it, the newest first. */
  public List<Edition> from(LocalDate day) {
    LocalDate first = inForce(day).version();
    return newestFirst.stream().filter(one -> !one.version().isBefore(first)).toList();
  }
}
