package portal.acceptance.campaigns;

import portal.acceptance.runtime.Scene;
import portal.acceptance.runtime.World;
import portal.campaigns.StaffCampaignsHandler;

/** One campaign. */
public final class CampaignsWorld implements World {

  @Override
  public void prepare(Scene scene, String function) {
    scene.run(
        scene.host("StaffCampaigns").make(StaffCampaignsHandler::new), "StaffCampaigns-open-taken");
  }
}
