package portal.enquiries;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import portal.aws.Function;
import portal.aws.Host;
import portal.aws.InstituteTime;
import portal.campaign.Campaign;
import portal.campaign.CampaignCode;
import portal.campaign.Cost;
import portal.campaign.Days;
import portal.campaign.GoodsShare;
import portal.campaign.Plan;
import portal.capability.Purpose;
import portal.certification.CaseId;
import portal.certification.Cases;
import portal.certification.ConfirmedChanges;
import portal.http.HttpFunction;
import portal.requests.Clients;
import portal.requests.LinkDoor;
import portal.requests.OnlyOnce;
import portal.requests.RateLimited;
import portal.stores.Stores;
import portal.testing.FunctionCall;
import portal.testing.Hosts;
import portal.testing.ManualClock;
import portal.trail.Actor;
import portal.trail.Answered;
import portal.trail.Once;
import portal.trail.Reply;

/** The capability's three functions on tables in memory, spoken to by the HTTP API's own events. */
final class Office {
  final ManualClock clock = new ManualClock(Instant.parse("2026-03-02T10:00:00Z"));
  private final Host host = Hosts.at(clock, 1);
  final Stores stores = new Stores(host);
  final Cases cases = stores.cases();
  private final Function visitor;
  private final Function applicant;
  private final Function staff;

  Office() {
    InstituteTime time = new InstituteTime(host);
    OnlyOnce once = stores.onlyOnce();
    RateLimited limited = new RateLimited(stores.buckets(), new Clients(host), host);
    LinkDoor door = new LinkDoor(stores.capabilities(), time);
    CampaignCodes campaigns = new CampaignCodes(stores.campaigns(), cases, time);
    visitor =
        new HttpFunction(
            new VisitorEnquiriesRoutes(
                    once,
                    new SubmitEnquiry(cases, campaigns, time, host),
                    new EnquiryLimits(limited, host),
                    new RequestCaseLink(cases, time),
                    new RequestPortalLink(limited, cases, stores.answers(), time, host),
                    time)
                .all()) {};
    applicant =
        new HttpFunction(
            new ApplicantCaseRoutes(
                    door,
                    once,
                    cases,
                    new ConsentRoutes(door, once, cases, time),
                    new ConfirmationRoutes(door, once, cases, limited, time),
                    new PortalRoutes(door, once, cases, stores.capabilities(), time, host),
                    new ConfirmedChanges(stores.confirmations()),
                    time)
                .all()) {};
    staff =
        new HttpFunction(
            new StaffCasesRoutes(
                    once,
                    cases,
                    new FindEligible(stores.tariffs(), stores.offers(), time),
                    campaigns,
                    new CaseLists(cases, stores.history(), time, host),
                    time,
                    host)
                .all()) {};
  }

  /** A secret that opens the case for the purpose, from now on. */
  String link(String reference, Purpose purpose) {
    return stores.link(reference, purpose);
  }

  /** From now on there is a campaign with this code. */
  void openCampaign(String code) {
    LocalDate first = LocalDate.of(2026, 3, 1);
    Plan plan =
        new Plan(
            "Be heard of",
            new Cost(10, BigDecimal.ONE),
            new GoodsShare(BigDecimal.TEN),
            Days.of(first, first.plusDays(30)),
            Optional.empty());
    stores
        .campaigns()
        .store(
            Campaign.open(new CampaignCode(code), plan, Actor.staff("1"), clock.instant()),
            new Answered(
                new Once("opening of " + code, "print", clock.instant()),
                new Reply(201, Map.of(), "{}")));
  }

  FunctionCall visitor(String method, String route) {
    return new FunctionCall(visitor, clock, method + " " + route);
  }

  FunctionCall applicant(String method, String route, String secret) {
    return new FunctionCall(applicant, clock, method + " " + route).with(secret);
  }

  FunctionCall staff(String method, String route) {
    return new FunctionCall(staff, clock, method + " " + route);
  }

  static final String ENQUIRY =
      """
      {"name":"Training office","email":"training@example.org","organisation":"Example Trainings","audience":"consulting",\
      "kind":"training","title":"Listening","description":"Two days.","quantity":"single","campaign":"SPRING"}\
      """;

  /** What confirms a decision about the case: a fresh code, and who decides. */
  String confirmation(String reference) {
    return "{\"confirmation\":{\"code\":\"%s\",\"name\":\"A. Buyer\",\"function\":\"Head\"}}"
        .formatted(stores.code(reference));
  }

  /** Opens a case and gives its reference. */
  String enquire(String key) {
    return visitor("POST", "/api/enquiries").key(key).body(ENQUIRY).send().text("reference");
  }

  int eventsOf(String reference) {
    return stores.history(new CaseId(reference).aggregate()).size();
  }
}
