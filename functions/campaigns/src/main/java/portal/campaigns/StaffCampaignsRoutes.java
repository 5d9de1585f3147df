package portal.campaigns;

import java.util.Map;
import java.util.Set;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.InstituteTime;
import portal.campaign.Bookings;
import portal.campaign.Campaign;
import portal.campaign.Campaign.CampaignChange;
import portal.campaign.CampaignCode;
import portal.campaign.Campaigns;
import portal.campaign.Plan;
import portal.http.Bodies;
import portal.http.Endpoint;
import portal.http.Fields;
import portal.http.Needed;
import portal.http.Problem;
import portal.http.Request;
import portal.http.Response;
import portal.http.Role;
import portal.http.StaffDoor;
import portal.language.Said;
import portal.requests.Changing;
import portal.requests.OnlyOnce;
import portal.requests.Replies;
import portal.requests.Step;
import portal.trail.Actor;

/** The routes of the officer; the admin may read. */
final class StaffCampaignsRoutes {
  private static final Set<Role> MAY_CHANGE = Set.of(Role.CX_OFFICER);
  private static final Set<Role> MAY_READ = Set.of(Role.CX_OFFICER, Role.ADMIN);

  private final OnlyOnce once;
  private final Campaigns campaigns;
  private final Bookings bookings;
  private final CampaignList list;
  private final Changing<CampaignCode, Campaign, CampaignChange> changing;
  private final InstituteTime time;
  private final StaffDoor door;

  @Inject
  StaffCampaignsRoutes(
      OnlyOnce once, Campaigns campaigns, Bookings bookings, InstituteTime time, Host host) {
    this.once = once;
    this.campaigns = campaigns;
    this.bookings = bookings;
    this.list = new CampaignList(campaigns, host);
    this.changing =
        new Changing<>(
            new Said("There is no such campaign.", "Diese Kampagne gibt es nicht."), campaigns);
    this.time = time;
    this.door = new StaffDoor(host);
  }

  Map<String, Endpoint> all() {
    return Map.of(
        "GET /api/staff/campaigns", reading(list::page),
        "POST /api/staff/campaigns", door.by(MAY_CHANGE, once.of(this::open)),
        "GET /api/staff/campaigns/{code}", reading(this::read),
        "POST /api/staff/campaigns/{code}", door.by(MAY_CHANGE, once.of(this::change)),
        "GET /api/staff/campaigns/{code}/what-if", reading(this::whatIf));
  }

  private Endpoint reading(Endpoint endpoint) {
    return door.by(MAY_READ, (request, _) -> endpoint.answer(request));
  }

  /** Under a code that no other has. */
  private Step open(Request request, String subject) {
    Fields fields = new Fields(Bodies.json(request));
    Needed<CampaignCode> sent = CampaignFields.code(fields);
    Plan plan = CampaignFields.plan(fields);
    CampaignCode code = sent.get();
    if (campaigns.find(code).isPresent()) {
      throw Problem.conflict(
          new Said(
              "There is a campaign with this code already.",
              "Eine Kampagne mit diesem Code gibt es schon."));
    }
    return stored(201, Campaign.open(code, plan, Actor.staff(subject), time.now()));
  }

  private Response read(Request request) {
    Campaign found = find(request);
    return Replies.answer(
        Replies.json(
            200, CampaignJson.whole(found, bookings.under(found.code())), found.head().version()));
  }

  private Step change(Request request, String subject) {
    Plan plan = CampaignFields.plan(new Fields(Bodies.json(request)));
    Campaign found = changing.seen(request, code(request));
    return stored(200, found.change(plan, Actor.staff(subject), time.now()));
  }

  private Step stored(int status, CampaignChange change) {
    Campaign after = change.after();
    return changing.store(
        change, Replies.json(status, CampaignJson.standing(after), after.head().version()));
  }

  private Response whatIf(Request request) {
    Campaign found = find(request);
    WhatIf assumed = WhatIf.read(request);
    return Response.json(
        200, CampaignJson.whatIf(found, assumed.returns(found, bookings.under(found.code()))));
  }

  private Campaign find(Request request) {
    return changing.now(code(request));
  }

  private CampaignCode code(Request request) {
    return CampaignCode.parse(request.pathParameter("code")).orElseThrow(changing::missing);
  }
}
