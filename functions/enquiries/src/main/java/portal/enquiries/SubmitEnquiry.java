package portal.enquiries;

import java.util.random.RandomGenerator;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.InstituteTime;
import portal.certification.Case;
import portal.certification.CaseId;
import portal.certification.Cases;
import portal.certification.Change;
import portal.certification.Enquiry;
import portal.certification.Moves;
import portal.json.JsonObject;
import portal.requests.Replies;
import portal.requests.Step;
import portal.trail.Reply;

/** Opens a case for an enquiry. */
final class SubmitEnquiry {
  private final Cases cases;
  private final CampaignCodes campaigns;
  private final InstituteTime time;
  private final RandomGenerator random;

  @Inject
  SubmitEnquiry(Cases cases, CampaignCodes campaigns, InstituteTime time, Host host) {
    this.cases = cases;
    this.campaigns = campaigns;
    this.time = time;
    this.random = host.random();
  }

  Step submit(Enquiry enquiry) {
    Change change =
        campaigns.look(Moves.open(CaseId.random(random), enquiry, time.now(), time.zone()));
    return new Step.Store(receipt(change.after()), answered -> cases.store(change, answered));
  }

  private static Reply receipt(Case opened) {
    JsonObject body =
        JsonObject.builder()
            .text("reference", opened.id().value())
            .text("status", opened.status().code())
            .text("decisionDue", opened.opening().decisionDue().toString())
            .build();
    return Replies.json(201, body, opened.head().version());
  }
}
