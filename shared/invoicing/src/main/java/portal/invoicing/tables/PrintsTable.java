package portal.invoicing.tables;

import dagger.Lazy;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.tables.Committed;
import portal.aws.tables.Table;
import portal.invoicing.Print;
import portal.invoicing.PrintName;
import portal.invoicing.Prints;
import portal.trail.Head;
import portal.trail.tables.Heads;
import portal.trail.tables.Transactions;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Prints in the table of invoices. */
public final class PrintsTable implements Prints {
  private final Table table;
  private final Lazy<Transactions> transactions;

  @Inject
  PrintsTable(DynamoDbClient dynamo, Host host, Lazy<Transactions> transactions) {
    this.table = new Table(dynamo, host.variable("INVOICES_TABLE"));
    this.transactions = transactions;
  }

  @Override
  public Optional<Print> find(PrintName name) {
    return table.find(Table.key(PrintItem.key(name))).map(PrintItem::decode);
  }

  @Override
  public Committed store(Print.Made made) {
    return transactions
        .get()
        .commit(
            List.of(Heads.put("print", table, PrintItem.encode(made.print()), Head.NONE)),
            List.of(made.event()),
            Optional.empty());
  }
}
