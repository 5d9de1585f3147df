package portal.campaigns;

import java.time.Instant;
import java.util.stream.Collectors;
import portal.aws.Function;
import portal.aws.Host;
import portal.aws.InstituteTime;
import portal.campaign.Bookings.Brought;
import portal.campaign.Campaign;
import portal.campaign.CampaignCode;
import portal.http.HttpFunction;
import portal.json.JsonObject;
import portal.pricing.Money;
import portal.stores.Stores;
import portal.testing.FunctionAnswer;
import portal.testing.FunctionCall;
import portal.testing.Hosts;
import portal.testing.ManualClock;

/** The capability's function on tables in memory, spoken to by the HTTP API's own events. */
final class Office {
  static final String PLAN =
      """
      "goal":"Be heard of by vendors","quantity":10000,"unitCost":"0.34","costOfGoods":"30",\
      "plannedFirst":"2026-04-01","plannedLast":"2026-04-30"}\
      """;
  static final String OPENING = "{\"code\":\"spring-26\"," + PLAN;
  static final String CHANGE = "{" + PLAN;

  final ManualClock clock = new ManualClock(Instant.parse("2026-03-02T10:00:00Z"));
  private final Host host = Hosts.at(clock, 1);
  final Stores stores = new Stores(host);
  private Brought brought = new Brought(0, 0, Money.zero(Campaign.CURRENCY));
  private final Function function;

  Office() {
    function =
        new HttpFunction(
            new StaffCampaignsRoutes(
                    stores.onlyOnce(),
                    stores.campaigns(),
                    _ -> brought,
                    new InstituteTime(host),
                    host)
                .all()) {};
  }

  /** From now on the campaign SPRING-26 has brought this. */
  void brings(long enquiries, long orders, String bookings) {
    brought =
        new Brought(enquiries, orders, Money.parse(bookings, Campaign.CURRENCY).orElseThrow());
  }

  int events() {
    return stores.history(new CampaignCode("SPRING-26").aggregate()).size();
  }

  /** A call of somebody who has not signed in. */
  FunctionCall call(String routeKey) {
    return new FunctionCall(function, clock, routeKey);
  }

  FunctionCall officer(String routeKey) {
    return call(routeKey).as("cx-officer");
  }

  /** Opens the campaign SPRING-26. */
  FunctionAnswer open() {
    return officer("POST /api/staff/campaigns").key("key-open-1").body(OPENING).send();
  }

  static JsonObject returns(FunctionAnswer answer) {
    return answer.json().object("returns").orElseThrow();
  }

  /** What is wrong with the fields. */
  static String errors(FunctionAnswer answer) {
    return answer.json().array("errors").stream()
        .map(JsonObject.class::cast)
        .map(error -> error.text("pointer").orElseThrow() + " " + error.text("code").orElseThrow())
        .collect(Collectors.joining(", "));
  }
}
