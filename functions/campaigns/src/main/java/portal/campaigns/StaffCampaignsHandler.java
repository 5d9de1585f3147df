package portal.campaigns;

import portal.http.HttpFunction;

/** What staff do with campaigns: open, list, read, change, ask what if. */
public final class StaffCampaignsHandler extends HttpFunction {

  public StaffCampaignsHandler() {
    super(host -> DaggerCampaignsComponent.factory().create(host).routes().all());
  }
}
