package portal.campaign;

import java.util.List;
import java.util.Optional;
import portal.campaign.Campaign.CampaignChange;
import portal.trail.Aggregates;

/** The campaigns of the institute. */
public interface Campaigns extends Aggregates<CampaignCode, Campaign, CampaignChange> {

  /** One page, newest first. */
  Page list(Optional<String> after, int most);

  /**
   * A page.
   *
   * @param next where the next page goes on; empty on the last
   */
  record Page(List<Campaign> campaigns, Optional<String> next) {
    public Page {
      campaigns = List.copyOf(campaigns);
    }
  }
}
