package portal.invoicing.tables;

import dagger.Binds;
import dagger.Lazy;
import dagger.Module;
import dagger.Provides;
import portal.aws.Host;
import portal.book.Books;
import portal.book.tables.BookTable;
import portal.invoicing.Invoices;
import portal.invoicing.Prints;
import portal.invoicing.TaxTable;
import portal.invoicing.TaxTitle;
import portal.trail.tables.Transactions;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Wires invoices to their table, and the book of tax tables to the table of prices. */
@Module
public interface InvoicingModule {
  @Binds
  Invoices invoices(InvoicesTable table);

  @Binds
  Prints prints(PrintsTable table);

  @Provides
  static Books<TaxTable> taxes(DynamoDbClient dynamo, Host host, Lazy<Transactions> transactions) {
    return new BookTable<>(
        dynamo, host.variable("PRICES_TABLE"), TaxTitle.TITLE, new TaxTableItem(), transactions);
  }
}
