package portal.invoicing.tables;

import dagger.Binds;
import dagger.Module;
import portal.invoicing.Taxes;

/** Wires taxes to their table. */
@Module
public interface InvoicingModule {
  @Binds
  Taxes taxes(TaxesTable table);
}
