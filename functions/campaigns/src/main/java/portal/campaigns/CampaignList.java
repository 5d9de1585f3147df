package portal.campaigns;

import java.util.Set;
import portal.aws.Host;
import portal.campaign.Campaigns;
import portal.http.Cursors;
import portal.http.Query;
import portal.http.Request;
import portal.http.Response;
import portal.json.Json;
import portal.json.JsonObject;

/** The pages of campaigns, newest first. */
final class CampaignList {
  private static final Set<String> PARAMETERS = Set.of("limit", "cursor");
  private static final String LIST = "campaigns";

  private final Campaigns campaigns;
  private final Cursors cursors;

  CampaignList(Campaigns campaigns, Host host) {
    this.campaigns = campaigns;
    this.cursors = new Cursors(host.variable("CURSOR_KEY"));
  }

  Response page(Request request) {
    Query query = new Query(request.query(), PARAMETERS);
    Campaigns.Page page = campaigns.list(cursors.after(LIST, query), query.limit());
    return Response.json(
        200,
        JsonObject.builder()
            .put(
                "campaigns",
                new Json.Array(page.campaigns().stream().<Json>map(CampaignJson::figures).toList()))
            .text("next", page.next().map(position -> cursors.seal(LIST, position)))
            .build());
  }
}
