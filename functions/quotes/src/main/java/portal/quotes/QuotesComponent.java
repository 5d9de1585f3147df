package portal.quotes;

import dagger.BindsInstance;
import dagger.Component;
import javax.inject.Singleton;
import portal.aws.AwsModule;
import portal.aws.Host;
import portal.capability.tables.CapabilityModule;
import portal.certification.tables.CertificationModule;
import portal.invoicing.tables.InvoicingModule;
import portal.pricing.tables.PricingModule;
import portal.trail.tables.TrailModule;

/** The graph of this capability; each handler takes from it only what it needs. */
@Singleton
@Component(
    modules = {
      AwsModule.class,
      TrailModule.class,
      CertificationModule.class,
      PricingModule.class,
      InvoicingModule.class,
      CapabilityModule.class
    })
interface QuotesComponent {
  VisitorQuotesRoutes visitorRoutes();

  ApplicantQuoteRoutes applicantRoutes();

  StaffTariffsRoutes staffRoutes();

  HearQuoteDeadline hearQuoteDeadline();

  SweepQuotes sweepQuotes();

  /** Makes the graph for a host. */
  @Component.Factory
  interface Factory {
    QuotesComponent create(@BindsInstance Host host);
  }
}
