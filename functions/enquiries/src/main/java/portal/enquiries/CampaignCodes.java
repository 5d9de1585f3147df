package portal.enquiries;

import static portal.http.FieldKinds.line;

import java.util.Optional;
import javax.inject.Inject;
import portal.aws.InstituteTime;
import portal.campaign.Campaign;
import portal.campaign.CampaignCode;
import portal.campaign.Campaigns;
import portal.certification.Case;
import portal.certification.CaseId;
import portal.certification.Cases;
import portal.certification.Change;
import portal.certification.Enquiry;
import portal.certification.Moves;
import portal.http.Bodies;
import portal.http.Fields;
import portal.http.Request;
import portal.language.Said;
import portal.requests.Changing;
import portal.requests.Step;
import portal.trail.Actor;

/**
 * Holds the codes that enquiries come with against the campaigns that there are. An enquiry is
 * taken whatever its code; the office is told of one that no campaign has, and sets it right.
 */
final class CampaignCodes {
  private final Campaigns campaigns;
  private final Changing<CaseId, Case, Change> changing;
  private final InstituteTime time;

  @Inject
  CampaignCodes(Campaigns campaigns, Cases cases, InstituteTime time) {
    this.campaigns = campaigns;
    this.changing = new Changing<>(CaseReplies.NONE, cases);
    this.time = time;
  }

  /** The opening of a case, which says if no campaign has the enquiry's code. */
  Change look(Change opening) {
    Optional<String> code = opening.after().enquiry().campaign();
    return code.isPresent() && code.flatMap(this::find).isEmpty()
        ? opening.withUnknownCampaign()
        : opening;
  }

  /** Staff set it; without a code, that no campaign brought the enquiry. */
  Step set(Request request, CaseId id, Actor staff) {
    Fields fields = new Fields(Bodies.json(request));
    Optional<String> code = fields.may("campaign", line(Enquiry.LONGEST_CAMPAIGN));
    fields.check();
    Optional<Campaign> campaign = code.flatMap(this::find);
    if (code.isPresent() && campaign.isEmpty()) {
      fields.wrong(
          "campaign",
          "invalid",
          new Said("No campaign has this code.", "Diesen Code hat keine Kampagne."));
      fields.check();
    }
    Case found = changing.seen(request, id);
    Change change =
        Moves.setCampaign(found, campaign.map(one -> one.code().value()), staff, time.now());
    return changing.store(change, CaseReplies.moved(change));
  }

  private Optional<Campaign> find(String code) {
    return CampaignCode.parse(code).flatMap(campaigns::find);
  }
}
