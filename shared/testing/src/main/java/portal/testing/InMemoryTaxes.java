package portal.testing;

import java.util.List;
import java.util.Optional;
import portal.aws.tables.Committed;
import portal.invoicing.FirstTaxTable;
import portal.invoicing.TaxBook;
import portal.invoicing.Taxes;
import portal.trail.AggregateId;
import portal.trail.Answered;
import portal.trail.Head;

/** The tax table's versions in memory, as strict as their table. */
public final class InMemoryTaxes implements Taxes {
  private final InMemoryTrail trail;
  private TaxBook book = new TaxBook(Head.NONE, List.of(FirstTaxTable.table()));

  public InMemoryTaxes(InMemoryTrail trail) {
    this.trail = trail;
  }

  @Override
  public synchronized Optional<TaxBook> find(AggregateId id) {
    return Optional.of(book);
  }

  @Override
  public synchronized Committed store(TaxBook.Publication publication, Answered answered) {
    if (!book.head().equals(publication.before()) || !trail.commit(publication.event(), answered)) {
      return Committed.overtaken();
    }
    book = publication.after();
    return Committed.stored();
  }
}
