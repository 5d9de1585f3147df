package portal.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import portal.aws.tables.Committed;
import portal.book.Book;
import portal.book.Books;
import portal.book.Edition;
import portal.book.Title;
import portal.trail.Answered;
import portal.trail.Head;

/** A book in memory, as strict as its table. */
public final class InMemoryBook<V extends Edition> implements Books<V> {
  private final InMemoryTrail trail;
  private Book<V> book;

  public InMemoryBook(Title<V> title, InMemoryTrail trail) {
    this.trail = trail;
    this.book = new Book<>(title, Head.NONE, List.of());
  }

  @Override
  public synchronized Book<V> book() {
    return book;
  }

  @Override
  public Optional<V> heldOn(LocalDate day) {
    return book().heldOn(day);
  }

  @Override
  public boolean fits(V draft) {
    return true;
  }

  @Override
  public synchronized Committed store(Book.Change<V> change, Answered answered) {
    if (!book.head().equals(change.before()) || !trail.commit(change.event(), answered)) {
      return Committed.overtaken();
    }
    book = change.after();
    return Committed.stored();
  }
}
