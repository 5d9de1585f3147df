package portal.invoicing.tables;

import dagger.Lazy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.Item;
import portal.invoicing.FirstTaxTable;
import portal.invoicing.TaxBook;
import portal.invoicing.TaxTable;
import portal.invoicing.Taxes;
import portal.trail.AggregateId;
import portal.trail.Answered;
import portal.trail.Committed;
import portal.trail.Head;
import portal.trail.tables.Heads;
import portal.trail.tables.Transactions;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * The tax table's versions in the table of prices. Key: {@code tax}, then {@code version#} and six
 * digits; beside them stands {@code head}. The first version is in the code, and in no item.
 */
public final class TaxesTable implements Taxes {
  static final String PARTITION = "tax";
  static final String PREFIX = "version#";
  private static final String HEAD = "head";

  private final DynamoDbClient dynamo;
  private final String table;
  private final Lazy<Transactions> transactions;

  @Inject
  TaxesTable(DynamoDbClient dynamo, Host host, Lazy<Transactions> transactions) {
    this.dynamo = dynamo;
    this.table = host.variable("PRICES_TABLE");
    this.transactions = transactions;
  }

  @Override
  public Optional<TaxBook> find(AggregateId id) {
    Head head = Head.NONE;
    List<TaxTable> versions = new ArrayList<>(List.of(FirstTaxTable.table()));
    for (Item item : items()) {
      if (item.text("sk").equals(HEAD)) {
        head = new Head(item.number("version"), item.text("hash"));
      } else {
        versions.add(TaxTableItem.decode(item));
      }
    }
    return Optional.of(new TaxBook(head, versions));
  }

  private List<Item> items() {
    return dynamo
        .queryPaginator(
            query ->
                query
                    .tableName(table)
                    .consistentRead(true)
                    .keyConditionExpression("pk = :pk")
                    .expressionAttributeValues(Map.of(":pk", Item.ofText(PARTITION))))
        .items()
        .stream()
        .map(Item::new)
        .toList();
  }

  @Override
  public Committed store(TaxBook.Publication publication, Answered answered) {
    TransactWriteItem version =
        TransactWriteItem.builder()
            .put(
                put ->
                    put.tableName(table)
                        .item(TaxTableItem.encode(publication.added()))
                        .conditionExpression("attribute_not_exists(pk)"))
            .build();
    return transactions
        .get()
        .commit(List.of(head(publication), version), publication.event(), answered);
  }

  private TransactWriteItem head(TaxBook.Publication publication) {
    var item =
        Item.builder()
            .put("pk", PARTITION)
            .put("sk", HEAD)
            .number("version", publication.after().head().version())
            .put("hash", publication.after().head().hash())
            .build();
    return Heads.put(table, item, publication.before());
  }
}
