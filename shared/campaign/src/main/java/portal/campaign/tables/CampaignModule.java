package portal.campaign.tables;

import dagger.Binds;
import dagger.Module;
import portal.campaign.Bookings;
import portal.campaign.Campaigns;

/** Wires campaigns to their table, and what they brought to the table of cases. */
@Module
public interface CampaignModule {
  @Binds
  Campaigns campaigns(CampaignsTable table);

  @Binds
  Bookings bookings(BookingsIndex index);
}
