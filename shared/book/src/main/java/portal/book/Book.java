package portal.book;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portal.json.JsonObject;
import portal.trail.Actor;
import portal.trail.Aggregate;
import portal.trail.Event;
import portal.trail.Happening;
import portal.trail.Head;

/**
 * All editions of something. What holds on a day is the edition that began last. A new one begins
 * tomorrow at the earliest and no two begin on the same day, so that what holds today never changes
 * under anybody's hands; until its day has come an edition can be withdrawn.
 *
 * @param entries what was published, by first day
 */
public record Book<V extends Edition>(Title<V> title, Head head, List<Entry<V>> entries)
    implements Aggregate {
  private static final Comparator<Edition> BY_DAY = Comparator.comparing(Edition::effective);

  public Book {
    Comparator<Edition> order = BY_DAY.thenComparingInt(Edition::version);
    entries = entries.stream().sorted(Comparator.comparing(Entry::edition, order)).toList();
  }

  /** An edition, and whether it was taken back before its first day. */
  public record Entry<V extends Edition>(V edition, boolean isWithdrawn) {}

  /**
   * A decided change of the book, ready to be stored.
   *
   * @param entry the one that is added or withdrawn
   */
  public record Change<V extends Edition>(
      Head before, Book<V> after, Entry<V> entry, Event event) {}

  /**
   * Every edition that holds, will hold or has held, by first day; the one in the code is first.
   */
  public List<V> editions() {
    return Stream.concat(
            title.first().stream(),
            entries.stream().filter(entry -> !entry.isWithdrawn()).map(Entry::edition))
        .toList();
  }

  /** The edition that holds on this day; the first one on every day before it as well. */
  public Optional<V> heldOn(LocalDate day) {
    return editions().stream()
        .filter(edition -> !edition.effective().isAfter(day))
        .max(BY_DAY)
        .or(() -> title.first().stream().findFirst());
  }

  /**
   * The same, of a book that has a first edition.
   *
   * @throws java.util.NoSuchElementException if it has none
   */
  public V inForce(LocalDate day) {
    return heldOn(day).orElseThrow();
  }

  public Optional<V> edition(int version) {
    return editions().stream().filter(edition -> edition.version() == version).findFirst();
  }

  /** The number of the next edition; those of withdrawn ones are not given again. */
  public int nextVersion() {
    return 1
        + Stream.concat(title.first().stream(), entries.stream().<Edition>map(Entry::edition))
            .mapToInt(Edition::version)
            .max()
            .orElse(0);
  }

  /** Whether another edition begins on this day. */
  public boolean isTaken(LocalDate day) {
    return editions().stream().anyMatch(edition -> edition.effective().equals(day));
  }

  /**
   * Adds an edition.
   *
   * @param draft its version is the next one
   * @return empty unless it begins after today, on a day on which no other does
   */
  public Optional<Change<V>> publish(V draft, LocalDate today, Actor by, Instant at) {
    if (draft.version() != nextVersion()
        || !draft.effective().isAfter(today)
        || isTaken(draft.effective())) {
      return Optional.empty();
    }
    JsonObject data = about(draft).putAll(title.told().apply(draft)).build();
    return Optional.of(change(new Entry<>(draft, false), entries, "Published", data, by, at));
  }

  /** Takes an edition back; empty unless it begins after today. */
  public Optional<Change<V>> withdraw(int version, LocalDate today, Actor by, Instant at) {
    return entries.stream()
        .filter(entry -> entry.edition().version() == version && !entry.isWithdrawn())
        .map(Entry::edition)
        .filter(edition -> edition.effective().isAfter(today))
        .findFirst()
        .map(
            edition ->
                change(
                    new Entry<>(edition, true),
                    entries.stream().filter(one -> one.edition().version() != version).toList(),
                    "Withdrawn",
                    about(edition).build(),
                    by,
                    at));
  }

  private static JsonObject.Builder about(Edition edition) {
    return JsonObject.builder()
        .number("version", edition.version())
        .text("effective", edition.effective().toString());
  }

  private Change<V> change(
      Entry<V> entry, List<Entry<V>> others, String what, JsonObject data, Actor by, Instant at) {
    Event event = Event.after(head, title.id(), new Happening(title.event() + what, by, data), at);
    List<Entry<V>> all = Stream.concat(others.stream(), Stream.of(entry)).toList();
    return new Change<>(head, new Book<>(title, event.head(), all), entry, event);
  }
}
