package portal.pricing.tables;

import dagger.Lazy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.tables.Committed;
import portal.pricing.FirstTariff;
import portal.pricing.Tariff;
import portal.pricing.TariffBook;
import portal.pricing.Tariffs;
import portal.trail.AggregateId;
import portal.trail.Answered;
import portal.trail.tables.Transactions;
import portal.trail.tables.VersionsTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The tariff's versions in the table of prices. */
public final class TariffsTable implements Tariffs {
  static final String PARTITION = "tariff";

  private final VersionsTable versions;
  private final Lazy<Transactions> transactions;

  @Inject
  TariffsTable(DynamoDbClient dynamo, Host host, Lazy<Transactions> transactions) {
    this.versions = new VersionsTable(dynamo, host.variable("PRICES_TABLE"), PARTITION);
    this.transactions = transactions;
  }

  @Override
  public Optional<TariffBook> find(AggregateId id) {
    VersionsTable.Stored stored = versions.read();
    List<Tariff> all = new ArrayList<>(List.of(FirstTariff.tariff()));
    stored.versions().forEach(item -> all.add(TariffItem.decode(item)));
    return Optional.of(new TariffBook(stored.head(), all));
  }

  @Override
  public Committed store(TariffBook.Publication publication, Answered answered) {
    var items =
        versions.add(
            TariffItem.encode(publication.added()),
            publication.before(),
            publication.after().head());
    return transactions.get().commit(items, publication.event(), answered);
  }
}
