package portal.testing;

import java.util.List;
import java.util.Optional;
import portal.aws.tables.Committed;
import portal.checklist.ChecklistBook;
import portal.checklist.Checklists;
import portal.checklist.FirstChecklist;
import portal.trail.AggregateId;
import portal.trail.Answered;
import portal.trail.Head;

/** The checklist's versions in memory, as strict as their table. */
public final class InMemoryChecklists implements Checklists {
  private final InMemoryTrail trail;
  private ChecklistBook book = new ChecklistBook(Head.NONE, List.of(FirstChecklist.checklist()));

  public InMemoryChecklists(InMemoryTrail trail) {
    this.trail = trail;
  }

  @Override
  public synchronized Optional<ChecklistBook> find(AggregateId id) {
    return Optional.of(book);
  }

  @Override
  public synchronized Committed store(ChecklistBook.Publication publication, Answered answered) {
    if (!book.head().equals(publication.before()) || !trail.commit(publication.event(), answered)) {
      return Committed.overtaken();
    }
    book = publication.after();
    return Committed.stored();
  }
}
