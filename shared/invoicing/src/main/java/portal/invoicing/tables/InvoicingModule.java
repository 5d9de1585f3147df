package portal.invoicing.tables;

import dagger.Binds;
import dagger.Module;
import portal.invoicing.Invoices;
import portal.invoicing.Taxes;

/** Wires invoices and taxes to their tables. */
@Module
public interface InvoicingModule {
  @Binds
  Invoices invoices(InvoicesTable table);

  @Binds
  Taxes taxes(TaxesTable table);
}
