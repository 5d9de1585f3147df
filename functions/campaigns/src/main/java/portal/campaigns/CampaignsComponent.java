package portal.campaigns;

import dagger.BindsInstance;
import dagger.Component;
import javax.inject.Singleton;
import portal.aws.AwsModule;
import portal.aws.Host;
import portal.campaign.tables.CampaignModule;
import portal.trail.tables.TrailModule;

/** The graph of this capability. */
@Singleton
@Component(modules = {AwsModule.class, TrailModule.class, CampaignModule.class})
interface CampaignsComponent {
  StaffCampaignsRoutes routes();

  /** Makes the graph for a host. */
  @Component.Factory
  interface Factory {
    CampaignsComponent create(@BindsInstance Host host);
  }
}
