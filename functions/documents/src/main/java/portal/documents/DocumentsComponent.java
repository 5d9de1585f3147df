package portal.documents;

import dagger.BindsInstance;
import dagger.Component;
import javax.inject.Singleton;
import portal.aws.AwsModule;
import portal.aws.Host;
import portal.invoicing.tables.InvoicingModule;
import portal.trail.Sweep;
import portal.trail.tables.TrailModule;

/** The graph of this capability; each handler takes from it only what it needs. */
@Singleton
@Component(
    modules = {AwsModule.class, TrailModule.class, InvoicingModule.class, PrintsModule.class})
interface DocumentsComponent {
  PrintInvoice printInvoice();

  PrintedInvoices printedInvoices();

  PrintRules printRules();

  PrintedRules printedRules();

  Sweep sweep();

  /** Makes the graph for a host. */
  @Component.Factory
  interface Factory {
    DocumentsComponent create(@BindsInstance Host host);
  }
}
