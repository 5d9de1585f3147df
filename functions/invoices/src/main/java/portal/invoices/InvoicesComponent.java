package portal.invoices;

import dagger.BindsInstance;
import dagger.Component;
import javax.inject.Singleton;
import portal.aws.AwsModule;
import portal.aws.Host;
import portal.capability.tables.CapabilityModule;
import portal.certification.tables.CertificationModule;
import portal.invoicing.tables.InvoicingModule;
import portal.trail.Sweep;
import portal.trail.tables.TrailModule;

/** The graph of this capability; each handler takes from it only what it needs. */
@Singleton
@Component(
    modules = {
      AwsModule.class,
      TrailModule.class,
      CertificationModule.class,
      InvoicingModule.class,
      CapabilityModule.class,
      DownloadsModule.class
    })
interface InvoicesComponent {
  IssueInvoice issueInvoice();

  ApplicantInvoiceRoutes applicantRoutes();

  StaffInvoicesRoutes staffRoutes();

  BilledCharges billedCharges();

  Sweep sweep();

  /** Makes the graph for a host. */
  @Component.Factory
  interface Factory {
    InvoicesComponent create(@BindsInstance Host host);
  }
}
