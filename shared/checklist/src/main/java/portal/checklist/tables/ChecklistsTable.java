package portal.checklist.tables;

import dagger.Lazy;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portal.aws.Host;
import portal.aws.tables.Committed;
import portal.checklist.Checklist;
import portal.checklist.ChecklistBook;
import portal.checklist.Checklists;
import portal.checklist.FirstChecklist;
import portal.trail.AggregateId;
import portal.trail.Answered;
import portal.trail.tables.Transactions;
import portal.trail.tables.VersionsTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The checklist's versions in the table of material. */
public final class ChecklistsTable implements Checklists {
  static final String PARTITION = "checklist";

  private final VersionsTable versions;
  private final Lazy<Transactions> transactions;

  @Inject
  ChecklistsTable(DynamoDbClient dynamo, Host host, Lazy<Transactions> transactions) {
    this.versions = new VersionsTable(dynamo, host.variable("MATERIALS_TABLE"), PARTITION);
    this.transactions = transactions;
  }

  @Override
  public Optional<ChecklistBook> find(AggregateId id) {
    VersionsTable.Stored stored = versions.read();
    List<Checklist> all = new ArrayList<>(List.of(FirstChecklist.checklist()));
    stored.versions().forEach(item -> all.add(ChecklistItem.decode(item)));
    return Optional.of(new ChecklistBook(stored.head(), all));
  }

  @Override
  public Committed store(ChecklistBook.Publication publication, Answered answered) {
    var items =
        versions.add(
            ChecklistItem.encode(publication.added()),
            publication.before(),
            publication.after().head());
    return transactions.get().commit(items, publication.event(), answered);
  }
}
