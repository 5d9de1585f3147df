package portal.invoicing.tables;

import dagger.Lazy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.tables.Committed;
import portal.invoicing.FirstTaxTable;
import portal.invoicing.TaxBook;
import portal.invoicing.TaxTable;
import portal.invoicing.Taxes;
import portal.trail.AggregateId;
import portal.trail.Answered;
import portal.trail.tables.Transactions;
import portal.trail.tables.VersionsTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The tax table's versions in the table of prices. */
public final class TaxesTable implements Taxes {
  static final String PARTITION = "tax";

  private final VersionsTable versions;
  private final Lazy<Transactions> transactions;

  @Inject
  TaxesTable(DynamoDbClient dynamo, Host host, Lazy<Transactions> transactions) {
    this.versions = new VersionsTable(dynamo, host.variable("PRICES_TABLE"), PARTITION);
    this.transactions = transactions;
  }

  @Override
  public Optional<TaxBook> find(AggregateId id) {
    VersionsTable.Stored stored = versions.read();
    List<TaxTable> all = new ArrayList<>(List.of(FirstTaxTable.table()));
    stored.versions().forEach(item -> all.add(TaxTableItem.decode(item)));
    return Optional.of(new TaxBook(stored.head(), all));
  }

  @Override
  public Committed store(TaxBook.Publication publication, Answered answered) {
    var items =
        versions.add(
            TaxTableItem.encode(publication.added()),
            publication.before(),
            publication.after().head());
    return transactions.get().commit(items, publication.event(), answered);
  }
}
