package portal.book;

import java.time.LocalDate;
import java.util.Optional;
import portal.trail.AggregateId;
import portal.trail.Aggregates;

/** Where a book's editions are kept. */
public interface Books<V extends Edition> extends Aggregates<AggregateId, Book<V>, Book.Change<V>> {
  /** The most bytes of an edition. */
  int MOST_BYTES = 100_000;

  /** The whole book. */
  Book<V> book();

  /** There is one of each kind. */
  @Override
  default Optional<Book<V>> find(AggregateId id) {
    Book<V> book = book();
    return Optional.of(book).filter(found -> found.title().id().equals(id));
  }

  /** What the book says holds on this day, without reading the rest of it. */
  Optional<V> heldOn(LocalDate day);

  /**
   * The same, of a book that has a first edition.
   *
   * @throws java.util.NoSuchElementException if it has none
   */
  default V inForce(LocalDate day) {
    return heldOn(day).orElseThrow();
  }

  /** Whether an edition is small enough to be kept. */
  boolean fits(V draft);
}
