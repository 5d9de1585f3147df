package portal.campaigns;

import portal.aws.InstituteTime;
import portal.campaign.Campaign;
import portal.campaign.Campaign.CampaignChange;
import portal.campaign.CampaignCode;
import portal.campaign.Campaigns;
import portal.campaign.Plan;
import portal.http.Problem;
import portal.http.ProblemKind;
import portal.requests.Replies;
import portal.trail.Actor;
import portal.trail.Once;
import portal.trail.OnlyOnce;
import portal.trail.Outcome;
import portal.trail.Step;

/** Opens a campaign under a code that no other has. */
final class OpenCampaign {
  private final Campaigns campaigns;
  private final OnlyOnce onlyOnce;
  private final InstituteTime time;

  OpenCampaign(Campaigns campaigns, OnlyOnce onlyOnce, InstituteTime time) {
    this.campaigns = campaigns;
    this.onlyOnce = onlyOnce;
    this.time = time;
  }

  Outcome<Problem> open(CampaignCode code, Plan plan, Actor by, Once once) {
    return onlyOnce.carryOut(once, () -> step(code, plan, by));
  }

  private Step<Problem> step(CampaignCode code, Plan plan, Actor by) {
    if (campaigns.find(code).isPresent()) {
      return new Step.Refuse<>(
          Problem.of(ProblemKind.CONFLICT, "There is a campaign with this code already."));
    }
    CampaignChange change = Campaign.open(code, plan, by, time.now());
    return new Step.Store<>(
        Replies.json(201, CampaignJson.standing(change.after()), change.after().head().version()),
        answered -> campaigns.store(change, answered));
  }
}
