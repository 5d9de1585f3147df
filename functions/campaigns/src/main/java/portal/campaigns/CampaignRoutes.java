package portal.campaigns;

import java.util.Map;
import java.util.Optional;
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
import portal.http.Request;
import portal.http.Response;
import portal.http.Role;
import portal.http.StaffDoor;
import portal.requests.ChangeOnce;
import portal.requests.Move;
import portal.requests.OnceOf;
import portal.requests.Replies;
import portal.requests.Seen;
import portal.trail.Actor;
import portal.trail.OnlyOnce;

/** The routes of the officer; the admin may read. */
final class CampaignRoutes {
  private static final Set<Role> MAY_CHANGE = Set.of(Role.CX_OFFICER);
  private static final Set<Role> MAY_READ = Set.of(Role.CX_OFFICER, Role.ADMIN);

  private final Campaigns campaigns;
  private final Bookings bookings;
  private final OpenCampaign openCampaign;
  private final CampaignList list;
  private final ChangeOnce<CampaignCode, Campaign, CampaignChange> changeCampaign;
  private final InstituteTime time;
  private final StaffDoor door;

  @Inject
  CampaignRoutes(
      Campaigns campaigns, Bookings bookings, OnlyOnce onlyOnce, InstituteTime time, Host host) {
    this.campaigns = campaigns;
    this.bookings = bookings;
    this.openCampaign = new OpenCampaign(campaigns, onlyOnce, time);
    this.list = new CampaignList(campaigns, host);
    this.changeCampaign = new ChangeOnce<>("campaign", campaigns, onlyOnce);
    this.time = time;
    this.door = new StaffDoor(host);
  }

  Map<String, Endpoint> all() {
    return Map.of(
        "GET /api/staff/campaigns", reading(list::page),
        "POST /api/staff/campaigns", door.by(MAY_CHANGE, this::open),
        "GET /api/staff/campaigns/{code}", reading(this::read),
        "POST /api/staff/campaigns/{code}", door.by(MAY_CHANGE, this::change),
        "GET /api/staff/campaigns/{code}/what-if", reading(this::whatIf));
  }

  private Endpoint reading(Endpoint endpoint) {
    return door.by(MAY_READ, (request, _) -> endpoint.answer(request));
  }

  private Response open(Request request, String subject) {
    Fields fields = new Fields(Bodies.json(request));
    Optional<CampaignCode> code = CampaignFields.code(fields);
    Plan plan = CampaignFields.plan(fields);
    return Replies.answer(
        openCampaign.open(
            code.orElseThrow(),
            plan,
            Actor.staff(subject),
            OnceOf.request(request, subject, time.now())));
  }

  private Response read(Request request) {
    Campaign found = find(request);
    return Replies.answer(
        Replies.json(
            200, CampaignJson.whole(found, bookings.under(found.code())), found.head().version()));
  }

  private Response change(Request request, String subject) {
    Plan plan = CampaignFields.plan(new Fields(Bodies.json(request)));
    return Replies.answer(
        changeCampaign.change(
            code(request),
            OnceOf.request(request, subject, time.now()),
            Seen.by(request),
            found -> changed(found.change(plan, Actor.staff(subject), time.now()))));
  }

  private static Move<CampaignChange> changed(CampaignChange change) {
    Campaign after = change.after();
    return new Move.Make<>(
        change, Replies.json(200, CampaignJson.standing(after), after.head().version()));
  }

  private Response whatIf(Request request) {
    Campaign found = find(request);
    WhatIf assumed = WhatIf.read(request);
    return Response.json(
        200, CampaignJson.whatIf(found, assumed.returns(found, bookings.under(found.code()))));
  }

  private Campaign find(Request request) {
    return campaigns.find(code(request)).orElseThrow(this::missing);
  }

  private CampaignCode code(Request request) {
    return CampaignCode.parse(request.pathParameter("code")).orElseThrow(this::missing);
  }

  private RuntimeException missing() {
    return changeCampaign.missing().exception();
  }
}
