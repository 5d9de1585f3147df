package portal.enquiries;

import dagger.BindsInstance;
import dagger.Component;
import javax.inject.Singleton;
import portal.aws.AwsModule;
import portal.aws.Host;
import portal.campaign.tables.CampaignModule;
import portal.capability.tables.CapabilityModule;
import portal.certification.tables.CertificationModule;
import portal.pricing.tables.PricingModule;
import portal.requests.tables.RequestsModule;
import portal.trail.tables.TrailModule;

/** The graph of this capability; each handler takes from it only what it needs. */
@Singleton
@Component(
    modules = {
      AwsModule.class,
      TrailModule.class,
      CertificationModule.class,
      CampaignModule.class,
      PricingModule.class,
      CapabilityModule.class,
      RequestsModule.class
    })
interface EnquiriesComponent {
  VisitorEnquiriesRoutes visitorRoutes();

  ApplicantCaseRoutes applicantRoutes();

  StaffCasesRoutes staffRoutes();

  /** Makes the graph for a host. */
  @Component.Factory
  interface Factory {
    EnquiriesComponent create(@BindsInstance Host host);
  }
}
