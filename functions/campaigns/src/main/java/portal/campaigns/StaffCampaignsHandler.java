package portal.campaigns;

import portal.aws.Host;
import portal.http.HttpFunction;

/** What staff do with campaigns: open, list, read, change, ask what if. */
public final class StaffCampaignsHandler extends HttpFunction {

  public StaffCampaignsHandler() {
    this(Host.ofProcess());
    primeWith(StaffCampaignsHandler::new);
  }

  public StaffCampaignsHandler(Host host) {
    this(DaggerCampaignsComponent.factory().create(host).routes());
  }

  StaffCampaignsHandler(CampaignRoutes routes) {
    super(routes.all());
  }
}
